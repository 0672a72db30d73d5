"""The desk's export: signed, dated, and only what the rule lets in."""

from claimtrack.model import Evidence, Query, Verdict


def test_the_export_names_who_made_it_when_and_by_which_rule(ann, dam, noon):
    ann.judge([dam], Verdict.VERIFIED, evidence=[Evidence(location="https://dam.example")])
    document = ann.export()
    assert document["made"]["by"] == "ann"
    assert document["made"]["at"] > noon.isoformat()
    assert document["rule"]["name"] == "verified"
    assert [claim["text"] for claim in document["claims"]] == [dam.text]


def test_the_export_of_a_query_of_all_decided(ann):
    ann.judge(ann.claims(), Verdict.FALSE)
    document = ann.export(Query.parse("silt"), decided=True)
    assert [claim["verdict"] for claim in document["claims"]] == ["false"]
    assert document["query"] == "silt"
