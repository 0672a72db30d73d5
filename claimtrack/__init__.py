"""claimtrack: track the factual claims in a developing story."""

__version__ = "0.1.0"
