"""Dates as people's tables hold them: every form that can mean one day only; what is ambiguous or no date is never guessed."""

from __future__ import annotations

import calendar
import datetime
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Iterable, Optional

import numpy as np

from ..errors import ParameterError

ORDERS = ("ymd", "dmy", "mdy")
OPEN = "9999-12-31"
"""A right without an end."""

_EMPTY = re.compile(
    r"|[-—–_/\\.\s]+|0(?:\.0+)?|#?n\.?/?a\.?|[ns]\.?/?d\.?|н/?д|b\.?d\.?|k\.\s?a\.|nan|nat|[<(]?null[>)]?|none|[无無]|空|暂无|нет"
    r"|не указан[оаы]?|нет данных|no data|sin (?:dato|informaci[oó]n|fecha)|sem (?:dado|informa[cç][aã]o|data)"
    r"|n[aã]o informad[oa]|n[aã]o se aplica|no aplica|not applicable|sans objet|non renseignée?|brak(?: danych)?|00:00(?::00)?"
    r"|1900[-/.]01[-/.]00|0000[-/.]00[-/.]00|00[./]00[./]0000"
)
_NO_DAYS = frozenset(("0001-01-01", "1601-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1970-01-01"))
"""What programs write for no date: the day zero of their calendars."""

_CALENDAR = ("1800", "2400")
"""Years of a register; others are those of other calendars (1402, 2566) or slips."""

_OPEN_WORDS = re.compile(
    r"长期|永久|无期限|无固定期限|不限期|бессрочн|без срока|не ограничен|неограничен"
    r"|(?:до (?:полной )?|на (?:срок|период) )отработки"
    r"|мерзімсіз|无限期|bezterminow|unbefristet|хугацаагүй|indéfinie?\b|indefinie?\b|indefinid|indeterminad|ilimitad|permanente?\b|indéterminé|indetermine|illimité|illimite|perpétuel"
    r"|perpétuité|perpetuit|perpetuidad|unbestimmte|nieoznaczon|neurčit|seumur hidup|life of (?:the )?mine|sin plazo|sem prazo"
    r"|indefinite|perpetual|unlimited|open[- ]ended|no expiry|without end|sin vencimiento|sem vencimento|sans échéance"
)
_MONTHS = (
    "january jan января январь январе янв enero ene janeiro janvier janv қаңтар stycznia styczeń januar "
    "ledna leden januari січня",
    "february feb февраля февраль феврале фев febrero fevereiro fev février fevrier févr ақпан lutego luty februar února "
    "únor februari лютого",
    "march mar марта март марте мар marzo março marco mars наурыз marca marzec märz března březen maret березня",
    "april apr апреля апрель апреле апр abril abr avril avr сәуір kwietnia kwiecień dubna duben квітня",
    "may мая май мае mayo maio mai мамыр maja maj května květen mei травня",
    "june jun июня июнь июне июн junio junho juin маусым czerwca czerwiec juni června červen червня",
    "july jul июля июль июле июл julio julho juillet juil шілде lipca lipiec juli července červenec липня",
    "august aug августа август августе авг agosto ago août aout тамыз sierpnia sierpień srpna srpen agustus agt серпня",
    "september sep sept сентября сентябрь сентябре сен сент septiembre setiembre set setembro septembre "
    "қыркүйек września wrzesień září вересня",
    "october oct октября октябрь октябре окт octubre outubro out octobre қазан października październik oktober "
    "října říjen okt жовтня",
    "november nov ноября ноябрь ноябре ноя noviembre novembro novembre қараша listopada listopad nopember nop листопада",
    "december dec декабря декабрь декабре дек diciembre dic dezembro dez décembre decembre "
    "déc желтоқсан grudnia grudzień dezember prosince prosinec desember des грудня",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_HANZI = {"〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_FORMS = (
    (re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?"), "ymd"),
    (re.compile(r"(\d{4})\s*оны\s*(\d{1,2})(?:\s?-?\s?р)?\s*сарын\s*(\d{1,2})"), "ymd"),
    (re.compile(r"(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)"), "ymd"),
    (re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)"), "dmy"),
    (re.compile(r"(?<!\d)(\d{1,2})\s?[-/]\s?(\d{1,2})\s?[-/]\s?(\d{4})(?!\d)"), ""),
)
_DAY_NAME_YEAR = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?[\s.\-/]*(?:de\s+)?([^\W\d_]+)\.?[\s,.\-/]*(?:del?\s+)?(\d{4})(?!\d)"
)
_NAME_DAY_YEAR = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_YEAR_DAY_NAME = re.compile(r"(?<!\d)(\d{4})\s*(?:ж\.|жыл\w*)\s*(\d{1,2})\s*([^\W\d_]+)")
_YEAR_NAME_DAY = re.compile(r"(?<!\d)(\d{4})[\s,.\-/]+([^\W\d_]+)\.?[\s.\-/]+(\d{1,2})(?!\d)")
_NAMED = (
    (_DAY_NAME_YEAR, ("day", "month", "year")),
    (_NAME_DAY_YEAR, ("month", "day", "year")),
    (_YEAR_DAY_NAME, ("year", "day", "month")),
    (_YEAR_NAME_DAY, ("year", "month", "day")),
)
_CASES = re.compile(r"([ғгқк][ае]|[дтн][ае]н?|[ыі]н?[ае]?)$")
"""Endings of Kazakh months: 'желтоқсанға дейін'."""
_LAST = frozenset(("end", "конца", "конец", "ende", "fin", "final", "finales", "koniec", "końca", "底", "末"))
"""Words for the last day of a year or month."""
_BESIDE = (
    "the on in at of and incl inclusive including year day st nd rd th г гг год года году включительно в de del el la le l du "
    "den dem dia día em o a á au à ao año ano année jahr jahres zum dnia r roku rok 年 月 日 号 止 ж он оны сар сарын"
)
"""Words beside the numbers of a date that do not change it."""
_YEARS = re.compile(r"жыл\w*")
_FROM = re.compile(r"(自|从|\bс|\bот|\bfrom|\bsince|\bdesde|\bdepuis|\bod)\s*$"), re.compile(r"\s*起")
"""What stands before, or behind, the first day of a right."""
_QUOTES = re.compile(r"[«»\"“”„]")
"""Printed forms have the day in quotation marks: «31» декабря 2023 г."""
_TIME = re.compile(r"[\sT]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|[+-]\d{2}(:?\d{2})?)?", re.IGNORECASE)
_STAMP = re.compile(r"(?:19|20)\d{6}(?:[01]\d|2[0-3])[0-5]\d[0-5]\d")
"""20251231235959; as milliseconds it would lie beyond the year 2500."""
_INSTANT = re.compile(r"(\d{4}-\d{2}-\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:z|utc|gmt|[+-]00(?::?00)?)")


@dataclass(frozen=True)
class DatesRead:
    """Dates of a field.

    Attributes
    ----------
    days : (n,) object array
        ISO text of the day, `OPEN` for a right without an end, None for an empty cell or one that was not read.
    empty, unread : (n,) bool
        Nothing stands there; something that is no date, or an ambiguous one.
    not_dates, ambiguous : Counter
        The texts that were not read.
    """

    days: np.ndarray
    empty: np.ndarray
    unread: np.ndarray
    not_dates: Counter
    ambiguous: Counter


def check_order(order: str) -> None:
    """Raise `ParameterError` for an order that is none of `ORDERS` ('' = not given)."""
    if order and order not in ORDERS:
        raise ParameterError("DATE_ORDER is '{order}': one of ymd, dmy and mdy is needed.", order=order)


def read_dates(texts: Iterable[Optional[str]], order: str = "", last: bool = True) -> DatesRead:
    """Read a field of dates.

    Numbers with the year last and slashes or hyphens between (05/06/2031) are read by `order`; without it, by those values
    of the same field that can only be read one way, if these agree.

    Parameters
    ----------
    order : str
        "dmy", "mdy", "ymd" or ''.
    last : bool
        Of a range of dates take the last day (an expiry), else the first.
    """
    check_order(order)
    texts = [None if text is None else str(text) for text in texts]
    found = [[] if text is None else _candidates(text) for text in texts]
    order = order if order in ("dmy", "mdy") else _order_of(texts)
    days = np.full(len(texts), None, object)
    empty, unread = np.zeros(len(texts), bool), np.zeros(len(texts), bool)
    not_dates, ambiguous = Counter(), Counter()
    for row, (text, choices) in enumerate(zip(texts, found)):
        if text is None or _is_empty(text):
            empty[row] = True
            continue
        if choices and set(choices) <= _NO_DAYS:
            empty[row] = True
            continue
        choice = _chosen(choices, last)
        day = None if choice is None else choice if isinstance(choice, str) else _by_order(choice, order)
        if day is not None:
            days[row] = OPEN if day.startswith("9999") else day
        else:
            unread[row] = True
            (ambiguous if isinstance(choice, tuple) else not_dates)[text.strip()] += 1
    return DatesRead(days, empty, unread, not_dates, ambiguous)


def iso_day(text: str) -> Optional[str]:
    """A day written as 2026-06-30, None for other texts and days that no calendar has."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return None
    return _day(*(int(part) for part in text.split("-")))


def date_text(text: str) -> str:
    """A text with its Chinese numerals of dates as digits."""
    return _with_digits(text)


def is_date_word(word: str) -> bool:
    """Whether a word in lower case belongs to a date: a month, 'the end of', 'года', 日, or a right without an end."""
    return word in _BESIDE.split() or word in _LAST or bool(_YEARS.fullmatch(word) or _OPEN_WORDS.match(word) or _month(word))


def has_month_name(text: str) -> bool:
    return any(_month(word) for word in re.findall(r"[^\W\d_]+", text.casefold()))


def within_period(text: str) -> Optional[tuple]:
    """First and last day that 'until 2019', '06.2019' or 'the end of June 2019' may mean as the last day; None for other texts.

    Up to a year may leave that year out: the last day lies between the day before it and its end.
    """
    text = _with_digits(unicodedata.normalize("NFKC", text).strip().casefold())
    words = re.findall(r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+", text)
    numbers, months = re.findall(r"\d+", text), [_month(word) for word in words if _month(word)]
    years = [number for number in numbers if len(number) == 4]
    if len(years) != 1 or len(numbers) + len(months) > 2:
        return None
    year = int(years[0])
    month = months[0] if months else next((int(number) for number in numbers if number not in years), 0)
    joined = len(numbers) == 1 or re.search(r"\d\s*(?:[-/.]|年|оны)\s*\d", text)
    season = len(numbers) == 2 and numbers[0] in years and month == (year + 1) % 100  # 2009-10 is October, or two years
    if not joined or season or not _day(year, month or 1, 1) or not 0 <= month <= 12 or (len(numbers) == 2 and not month):
        return None
    begins, ends = datetime.date(year, month or 1, 1), datetime.date(year, month or 12, calendar.monthrange(year, month or 12)[1])
    first = ends if _LAST & set(words) else begins - datetime.timedelta(1)
    return first.isoformat(), ends.isoformat()


def _month(word):
    return _MONTH.get(word) or _MONTH.get(_CASES.sub("", word))


def _chosen(choices, last):
    """The last or first of several days, None where nothing tells which: a right without an end has no day behind it."""
    if not choices or OPEN in choices[:-1]:
        return None
    return choices[-1 if last else 0]


def _is_empty(text):
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    return bool(_EMPTY.fullmatch(plain) or _EMPTY.fullmatch(_TIME.sub("", plain)))


def _candidates(text: str) -> list:
    """Days in a text in their order: ISO texts, or (first, second, year) where the order decides; [] = no date.

    None at the end stands for a last day that is not told: 'since 2018-09-07'.
    """
    text = unicodedata.normalize("NFKC", text).strip().casefold()
    number = re.fullmatch(r"(-?\d+)(?:\.(\d+))?", text)
    if number:
        return _of_number(number.group(1), number.group(2))
    instant = _INSTANT.fullmatch(text)
    if instant:
        return _of_instant(*instant.groups())
    text = _with_digits(_QUOTES.sub("", _TIME.sub(" ", text)))
    places = [
        (match.start(), match.end(), _day_of(tuple(int(part) for part in match.groups()), order))
        for pattern, order in _FORMS
        for match in pattern.finditer(text)
    ]
    for pattern, parts in _NAMED:
        for match in pattern.finditer(text):
            read = dict(zip(parts, match.groups()))
            month = _month(read["month"])
            if month:
                places.append((match.start(), match.end(), _day(int(read["year"]), month, int(read["day"]))))
    places += [(m.start(), m.end(), _day_of(_split(m.group()), "ymd")) for m in re.finditer(r"(?<!\d)(?:19|20)\d{6}(?!\d)", text)]
    open_word = _OPEN_WORDS.search(text)
    if open_word:
        places.append((open_word.start(), open_word.end(), OPEN))
    places = [
        (start, end, day)
        for start, end, day in sorted(places, key=lambda place: place[:2])
        if day is not None or not any(start < other[1] and other[0] < end for other in places if other[2] is not None)
    ]  # '2010 - 31.12' in '1.1.2010 - 31.12.2025' is no day
    if any(day is None for _, _, day in places):
        return []
    rest = text
    for start, end, _ in reversed(places):
        rest = rest[:start] + " " + rest[end:]
    if places and re.search(r"\d", rest):
        return []  # '12.5.2020/21': more numbers than days
    days = [day for _, _, day in places]
    begins = len(days) == 1 and (_FROM[0].search(text[: places[0][0]]) or _FROM[1].match(text[places[0][1] :]))
    return [*days, None] if begins else days


def _of_number(whole, fraction):
    """Days written as one number: 20231231 with or without a time, a spreadsheet's serial, or milliseconds since 1970."""
    value, digits = int(whole), len(whole.lstrip("-"))
    if (len(whole) == 8 or _STAMP.fullmatch(whole)) and not (fraction or "").strip("0"):
        return [day for day in [_day_of(_split(whole[:8]), "ymd")] if day]
    if len(whole) == 5 and 10_000 <= value <= 80_000:
        return [(datetime.date(1899, 12, 30) + datetime.timedelta(value)).isoformat()]
    if value >= 253_402_214_400_000:  # the year 9999
        return [OPEN]
    if digits in (12, 13, 14):
        return [_nearest(datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=value // 1000))]
    return []


def _of_instant(day, hours, minutes, seconds):
    """The day of a time in universal time."""
    try:
        return [_nearest(datetime.datetime.fromisoformat(f"{day}T{hours}:{minutes}:{seconds or '00'}"))]
    except (ValueError, OverflowError):
        return []


def _nearest(instant: datetime.datetime) -> str:
    """The day whose local midnight an instant of universal time is; the last second of an hour ends the day before."""
    ends = instant.minute == 59 and instant.second == 59
    noon = instant + datetime.timedelta(seconds=int(ends), hours=12)
    return (noon.date() - datetime.timedelta(int(ends))).isoformat()


def _split(digits):
    return int(digits[:4]), int(digits[4:6]), int(digits[6:])


def _day_of(numbers, order):
    if order == "ymd":
        return _day(*numbers)
    first, second, year = numbers
    if order == "dmy":
        return _day(year, second, first)
    as_dmy, as_mdy = _day(year, second, first), _day(year, first, second)
    if as_dmy and as_mdy and as_dmy != as_mdy:
        return numbers
    return as_dmy or as_mdy


def _day(year, month, day) -> Optional[str]:
    try:
        text = datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
    known = _CALENDAR[0] <= text < _CALENDAR[1] or text in _NO_DAYS or text > "2900"
    return text if known else None


def _order_of(texts):
    """Order that the values of a field which can only be read one way tell; '' when none does or they contradict."""
    orders = set()
    for text in texts:
        for match in _FORMS[-1][0].finditer(unicodedata.normalize("NFKC", text or "")):
            first, second, year = (int(part) for part in match.groups())
            if first > 12 and _day(year, second, first):
                orders.add("dmy")
            elif second > 12 and _day(year, first, second):
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else ""


def _by_order(numbers, order):
    first, second, year = numbers
    return {"dmy": _day(year, second, first), "mdy": _day(year, first, second)}.get(order)


def _with_digits(text):
    """Chinese numerals of a date as digits: 二〇二三年十二月三十一日 -> 2023年12月31日."""
    if not re.search(r"[一二三四五六七八九十]+[年月日]", text):
        return text
    text = re.sub(r"([〇○零一二三四五六七八九]{4})年", lambda m: "".join(str(_HANZI[x]) for x in m.group(1)) + "年", text)

    def tens(match):
        before, _, after = match.group(1).rpartition("十")
        if "十" not in match.group(1):
            return str(_HANZI[match.group(1)]) + match.group(2)
        return str(10 * (_HANZI[before] if before else 1) + (_HANZI[after] if after else 0)) + match.group(2)

    return re.sub(r"([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])([月日])", tens, text)
