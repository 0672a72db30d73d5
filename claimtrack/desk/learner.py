"""Learner: which features the claims had that were worth an analyst's time (a logistic regression).

One pass of stochastic gradient descent, a step for each decision; nothing is drawn at random,
so that the same decisions in the same order teach the same. Untaught, it corrects nothing.
"""

from math import exp

from claimtrack.desk.features import Features

_RATE = 0.5
_MOST_WEIGHT = 8.0  # what one decision of the rarer kind counts for, at the most
_TRUST = 0.25
"""How much of what was learned is added to the worth. Words and speakers of one story say
little of the next: on speeches and debates alike, more than a third made the order worse."""
_DOUBT = 10
"""So many decisions of the rarer kind earn half of that trust: before, it knows one side only."""


class Learner:
    """Weights of features, 0 where nothing was learned."""

    def __init__(self) -> None:
        self._weights: dict[str, float] = {}
        self._bias = 0.0
        self._counts = {True: 0, False: 0}

    @property
    def counts(self) -> tuple[int, int]:
        """How many claims were kept, and how many were rejected."""
        return self._counts[True], self._counts[False]

    @property
    def weights(self) -> dict[str, float]:
        """The features that were seen, each with what it adds to the worth or takes away."""
        trust = self._trust
        return {name: trust * weight for name, weight in self._weights.items()}

    def learn(self, features: Features, *, kept: bool) -> None:
        """Take one decision in; the rarer kind counts for more, so that both weigh alike."""
        self._counts[kept] += 1
        share = (sum(self._counts.values()) + 2) / (2 * (self._counts[kept] + 1))
        error = (kept - _squeezed(self._bias + self._sum(features))) * min(share, _MOST_WEIGHT)
        self._bias += 0.1 * _RATE * error
        weights, step = self._weights, _RATE * error
        for name, value in features.items():
            weights[name] = weights.get(name, 0.0) + step * value

    def correction(self, features: Features) -> float:
        """What is added to the worth of a claim, in log-odds."""
        return self._trust * self._sum(features)

    def parts(self, features: Features) -> dict[str, float]:
        """What each feature adds to the correction, the weightiest first."""
        parts = {name: self._weights.get(name, 0.0) * value for name, value in features.items()}
        return dict(sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0])))

    @property
    def _trust(self) -> float:
        rarer = min(self._counts.values())
        return _TRUST * rarer / (rarer + _DOUBT)

    def _sum(self, features: Features) -> float:
        weights = self._weights
        return sum(weights.get(name, 0.0) * value for name, value in features.items())


def _squeezed(total: float) -> float:
    """The logistic function, safe at both ends."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))
