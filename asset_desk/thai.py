"""Thai as offices write it: order, search, line breaks, digits and sums of money in words.

This is the one module that knows ICU, whose thirty megabytes of tables are read in when the first
name is sorted or the first line broken. Dates are in `thai_dates`.
"""

from __future__ import annotations

import itertools
import re
import threading
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import icu

_ARABIC = "0123456789"
_THAI = "๐๑๒๓๔๕๖๗๘๙"
_TO_THAI = str.maketrans(_ARABIC, _THAI)
_TO_ARABIC = str.maketrans(_THAI, _ARABIC)

_TONES = re.compile("[\u0e48-\u0e4b]")
_MARKS = re.compile("[\u0e47-\u0e4e]")
_TITLES = (
    *("นางสาว", "นาง", "นาย", "น.ส.", "ด.ช.", "ด.ญ.", "เด็กชาย", "เด็กหญิง", "ว่าที่ร้อยตรี", "ว่าที่"),
    *(
        "ดร.",
        "ผศ.",
        "รศ.",
        "ศ.",
        "พ.ต.อ.",
        "พ.ต.ท.",
        "พ.ต.ต.",
        "ร.ต.อ.",
        "ร.ต.ท.",
        "ร.ต.ต.",
        "จ.ส.อ.",
        "จ.อ.",
    ),
    *("ร.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท."),
)
_SEPARATORS = re.compile(r"[\s\-/.\u2010-\u2015]+")

_KEDMANEE = dict(
    zip(
        'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ',
        "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?",
        strict=True,
    )
)
"""What a Kedmanee layout makes of the keys of an American keyboard, read backwards."""

_ONLY_THAI = re.compile("[\u0e01-\u0e5b]")

_local = threading.local()


def sort_key(name: str) -> bytes:
    """Bytes that order names as the Royal Institute's dictionary does."""
    key: bytes = _collator().getSortKey(_nfc(name))
    return key


def search_key(text: str) -> str:
    """The text folded for searching: no tone marks, Arabic digits, no name titles, one case."""
    words = [_without_title(word) for word in _nfc(text).translate(_TO_ARABIC).split()]
    return " ".join(_folded(word) for word in words if word)


def code_key(code: str) -> str:
    """An asset code as it is matched: no separators, Arabic digits, leading zeros kept."""
    return _SEPARATORS.sub("", _nfc(code).translate(_TO_ARABIC)).casefold()


def from_thai_keyboard(text: str) -> str:
    """What a scanner meant when a Thai keyboard layout was active; other text stays as it is."""
    if not _ONLY_THAI.search(text) or any(letter not in _KEDMANEE for letter in text):
        return text
    return "".join(_KEDMANEE[letter] for letter in text)


def thai_digits(text: str) -> str:
    """The text with ๐ to ๙ for 0 to 9."""
    return text.translate(_TO_THAI)


def arabic_digits(text: str) -> str:
    """The text with 0 to 9 for ๐ to ๙."""
    return text.translate(_TO_ARABIC)


def line_breaks(text: str, keep_whole: Sequence[str] = ()) -> list[str]:
    """The text cut wherever a line may end, never inside one of the names to keep whole.

    No line begins with ๆ, which repeats the word before it.
    """
    cuts = [0, *(cut for cut in _breaks(text) if not text.startswith("ๆ", cut))]
    for start, end in _spans(text, keep_whole):
        cuts = [cut for cut in cuts if not start < cut < end]
    return [text[start:end] for start, end in itertools.pairwise(cuts)]


def money_text(satang: int) -> str:
    """Baht and satang with thousands separated: 3,350.00."""
    sign = "-" if satang < 0 else ""
    return f"{sign}{abs(satang) // 100:,}.{abs(satang) % 100:02d}"


_NUMBERS = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_RANKS = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")
_MILLION = 1_000_000


def baht_text(satang: int) -> str:
    """A sum of money in words, with เอ็ด as the Royal Institute has it (สองร้อยเอ็ดบาทถ้วน).

    Raises ValueError for less than nothing, which no paper pays.
    """
    if satang < 0:
        raise ValueError(satang)
    baht, rest = divmod(satang, 100)
    words = f"{_number_words(baht)}บาท" if baht or not rest else ""
    return words + (f"{_number_words(rest)}สตางค์" if rest else "ถ้วน")


def national_id_is_valid(text: str) -> bool:
    """Whether thirteen digits carry the right check digit; separators do not matter."""
    digits = re.sub(r"[\s\-]", "", arabic_digits(text))
    if not re.fullmatch(r"\d{13}", digits, re.ASCII):
        return False
    total = sum(int(digit) * (13 - place) for place, digit in enumerate(digits[:12]))
    return (11 - total % 11) % 10 == int(digits[12])


def mask_national_id(text: str) -> str:
    """A national ID of which only the last five digits are shown: x-xxxx-xxxxx-12-1."""
    digits = re.sub(r"\D", "", arabic_digits(text))
    if len(digits) != 13:
        return "x" * max(len(digits) - 3, 0) + digits[-3:]
    return f"x-xxxx-xxxxx-{digits[10:12]}-{digits[12]}"


def _folded(word: str) -> str:
    return _MARKS.sub("", _TONES.sub("", word).replace("ํา", "ำ")).casefold()


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _without_title(word: str) -> str:
    for title in _TITLES:
        if word.startswith(title) and (len(word) > len(title) or title.endswith(".")):
            return word.removeprefix(title)
    return "" if word in _TITLES else word


def _collator() -> icu.Collator:
    if not hasattr(_local, "collator"):
        import icu

        _local.collator = icu.Collator.createInstance(icu.Locale("th_TH"))
    return _local.collator


def _breaks(text: str) -> list[int]:
    """ICU counts in UTF-16, so what lies beyond the first plane is counted twice there."""
    if not hasattr(_local, "breaks"):
        import icu

        _local.breaks = icu.BreakIterator.createLineInstance(icu.Locale("th"))
    _local.breaks.setText(text)
    cuts = list(_local.breaks)
    if len(text.encode("utf-16-le")) == 2 * len(text):
        return cuts
    places, units = {}, 0
    for place, letter in enumerate(text):
        units += 2 if ord(letter) > 0xFFFF else 1
        places[units] = place + 1
    return [places[cut] for cut in cuts if cut in places]


def _spans(text: str, names: Sequence[str]) -> list[tuple[int, int]]:
    spans = []
    for name in names:
        start = text.find(name) if name else -1
        while start >= 0:
            spans.append((start, start + len(name)))
            start = text.find(name, start + len(name))
    return spans


def _number_words(number: int) -> str:
    if number == 0:
        return "ศูนย์"
    millions, rest = divmod(number, _MILLION)
    head = f"{_number_words(millions)}ล้าน" if millions else ""
    return head + _below_million(rest, follows=bool(millions))


def _below_million(number: int, *, follows: bool) -> str:
    digits = [int(digit) for digit in str(number)] if number else []
    words = ""
    for place, digit in enumerate(digits):
        rank = len(digits) - place - 1
        if not digit:
            continue
        if rank == 1 and digit <= 2:
            words += ("", "", "ยี่")[digit] + "สิบ"
        elif rank == 0 and digit == 1 and (len(digits) > 1 or follows):
            words += "เอ็ด"
        else:
            words += _NUMBERS[digit] + _RANKS[rank]
    return words
