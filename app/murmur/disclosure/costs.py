"""What a question costs: about, before it is sent, and by what the server counted, after."""

from __future__ import annotations

from murmur.domain.cloud import Estimate, Usage
from murmur.domain.settings import Cloud

BYTES_A_TOKEN = 4
"""Nobody here has the tokenizer of that model. English takes about four letters a token; counted in bytes, other
scripts come near too."""

OVERHEAD = 24
"""Tokens that a server adds around two messages."""


def estimate(said: str, reply_tokens: int, prices: Cloud) -> Estimate:
    """About; the reply is taken at the longest it may be."""
    prompt = -(-len(said.encode()) // BYTES_A_TOKEN) + OVERHEAD
    return Estimate(prompt, reply_tokens, cost(prompt, reply_tokens, prices))


def actual(usage: Usage, prices: Cloud) -> float | None:
    """None where the server did not count, or no price is set."""
    if usage.prompt_tokens is None or usage.reply_tokens is None:
        return None
    return cost(usage.prompt_tokens, usage.reply_tokens, prices)


def cost(prompt_tokens: int, reply_tokens: int, prices: Cloud) -> float | None:
    if not prices.price_in and not prices.price_out:
        return None
    return (prompt_tokens * prices.price_in + reply_tokens * prices.price_out) / 1_000_000
