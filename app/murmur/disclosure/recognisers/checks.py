"""Check digits, each as the standard that defines it computes them."""

from __future__ import annotations

from collections.abc import Sequence


def digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def luhn(number: str) -> bool:
    """ISO/IEC 7812-1 annex B: every second digit from the right doubled, its digits added up, whole tens."""
    values = [int(digit) for digit in reversed(number)]
    doubled = (sum(divmod(2 * value, 10)) for value in values[1::2])
    return (sum(values[::2]) + sum(doubled)) % 10 == 0


def mod_97_10(text: str) -> bool:
    """ISO/IEC 7064 MOD 97-10, letters counted from A = 10."""
    return int("".join(str(int(character, 36)) for character in text)) % 97 == 1


def mod_11_10(number: str) -> bool:
    """ISO/IEC 7064 hybrid MOD 11,10: the last digit is the check digit."""
    product = 10
    for digit in number[:-1]:
        product = 2 * ((int(digit) + product) % 10 or 10) % 11
    return (11 - product) % 10 == int(number[-1])


def weighted(number: str, weights: Sequence[int]) -> int:
    """The digits times their weights, added up."""
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True))


def says_something(number: str) -> bool:
    """Not one digit all along, which many check digits accept."""
    return len(set(number)) > 1
