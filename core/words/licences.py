"""What a register says of each entry: its state by words and dates, its number and holder, and how all of it was read."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..arrays import each_once
from ..errors import InputError
from ..fields import usual_field
from ..messages import Message
from ..vector import Table
from .dates import OPEN, read_dates
from .licence_status import APPLIED, EXPIRED, IN_FORCE, SUSPENDED, read_statuses, status_vocabulary
from .stated_ends import StatedEnds, holds_time, lie_ahead, period_of, read_stated_ends
from .vocabulary import UNKNOWN, WordsRead, listed_words, words_read


@dataclass
class Entries:
    """The entries of a register.

    Attributes
    ----------
    state : (m,) object array
        One of `licence_status.MEANINGS`.
    texts : dict of str to (m,) object array
        licence_id, holder, licence_stage, licence_status: those the register has.
    fields : dict of str to str
        The field of the register that each of them, and the expiry, was read from.
    words : WordsRead or None
        Words of the status and how they were read.
    ends : StatedEnds or None
        Ends that the statuses state, where they are judged.
    notes, warnings : list of str
    """

    state: np.ndarray
    texts: dict = field(default_factory=dict)
    fields: dict = field(default_factory=dict)
    words: Optional[WordsRead] = None
    ends: Optional[StatedEnds] = None
    notes: list = field(default_factory=list)
    warnings: list = field(default_factory=list)

    def note(self, template: str, **fields) -> None:
        self.notes.append(Message(template, **fields))

    def warn(self, template: str, **fields) -> None:
        self.warnings.append(Message(template, **fields))


_HOLDS = {"licence_id": "licence", "holder": "holder", "licence_stage": "kind"}
"""Names in the results, and what `fields.usual_names` calls the fields they are read from."""


READ_AS = {
    "licence_id": Message("the number of the licence"),
    "holder": Message("its holder"),
    "licence_stage": Message("the kind of right"),
    "licence_status": Message("its status"),
    "licence_expires": Message("its last day"),
    "expires": Message("its last day"),
    "mineral": Message("the mineral"),
}
"""Names in the results -> what the log says a field is read as."""


def licence_texts(register: Table, licence_field: str = "") -> tuple:
    """Number, holder and stage of each entry, by LICENCE_FIELD or by the usual names of such fields.

    Returns
    -------
    texts, fields : dict
        As in `Entries`.
    """
    texts, fields = {}, {}
    for name, holds in _HOLDS.items():
        if name == "licence_id" and licence_field:
            found = register.field(licence_field)
            register.column(licence_field)
        else:
            found = usual_field(register.columns, holds)
        if found is not None and found not in fields.values():
            texts[name], fields[name] = register.texts(found), found
    return texts, fields


def read_entries(
    register: Table,
    status_field: str = "",
    expiry_field: str = "",
    licence_field: str = "",
    date: str = "",
    date_order: str = "",
    status_map: str = "",
) -> Entries:
    """State, number and holder of each entry.

    The state is that of the status; an entry in force or suspended whose last day lies before `date` has expired. An end in
    the words of the status ('active until 2019') is a last day too. An empty or unknown status, or an end that cannot be
    read, leaves it unknown.

    Raises
    ------
    InputError
        A named field is missing, or EXPIRY_FIELD holds no date at all.
    """
    entries = Entries(np.full(len(register), IN_FORCE, object), *licence_texts(register, licence_field))
    if "licence_id" not in entries.texts:
        entries.note("No field of the register is known as the number of the licence. LICENCE_FIELD names one.")
    _read_status(entries, register, status_field, status_map, date, date_order)
    _read_kind(entries, register, status_map)
    _read_expiry(entries, register, expiry_field, date, date_order, status_map)
    if entries.ends is not None:
        unread = entries.ends.unread | entries.ends.ambiguous
        entries.state[unread & np.isin(entries.state, (IN_FORCE, SUSPENDED))] = UNKNOWN
    return entries


_LIKE_STATUS = re.compile(r"stat[ue]s|statut|situa[cç]|статус|состоян|状态|мәртебе|төлөв")
_LIKE_EXPIRY = re.compile(r"expir|venc|caduc|valid|until|окончан|истеч|действ|截止|到期|期止|échéan|ablauf|wygas|końca?|berakhir")


def _tell_likely(entries, register, pattern, parameter):
    """Warn of fields that were not read, though their names sound as if they should have been."""
    read = set(entries.fields.values())
    fields = [name for name in register.columns if pattern.search(name.casefold()) and name not in read]
    if fields:
        entries.warn(
            "{count} {count:field|fields} of the register {count:sounds|sound} like what {parameter} names, but {count:was|were} "
            "not read: {fields}. Name the right one, or none if there is none.",
            count=len(fields),
            parameter=parameter,
            fields=", ".join(f"'{name}'" for name in fields),
        )


def _read_status(entries, register, given, status_map, date, date_order):
    found = _named(register, given) or usual_field(register.columns, "status")
    statuses = None if found is None else register.texts(found)
    if statuses is None or all(not (text or "").strip() for text in statuses):
        _tell_likely(entries, register, _LIKE_STATUS, "STATUS_FIELD")
        entries.note("The register has no status, so all entries count as in force unless they expired. STATUS_FIELD names one.")
        return
    entries.state = read_statuses(statuses, status_map)
    coming = np.zeros(len(statuses), bool)
    if date:
        coming = (entries.state == EXPIRED) & lie_ahead(statuses, status_vocabulary(status_map), date, date_order)
        entries.state[coming] = UNKNOWN
    ends = read_stated_ends(statuses, entries.state, status_vocabulary(status_map), date_order)
    unread = (ends.unread | ends.ambiguous) & bool(date)
    entries.words = words_read(found, statuses, np.where(unread, UNKNOWN, entries.state))
    entries.texts["licence_status"], entries.fields["licence_status"] = statuses, found
    unreadable = set(np.asarray(statuses, object)[unread | coming])
    unknown = [(word, number) for word, number in entries.words.of(UNKNOWN) if word not in unreadable]
    if unknown:
        entries.warn(
            "{count} {count:entry|entries} {count:has|have} a status that is not known: {words}. {count:It counts|They count} "
            "neither as in force nor as ended; STATUS_MAP names what these words mean.",
            count=sum(number for _, number in unknown),
            words=listed_words(unknown),
        )
    if coming.any():
        entries.warn(
            "{count} {count:entry|entries} {count:has a status that says|have statuses that say} expired, with a day after "
            "{date}: {words}. {count:Its|Their} state is unknown; STATUS_MAP names what these words mean.",
            count=int(coming.sum()),
            date=date,
            words=listed_words(Counter(np.asarray(statuses, object)[coming]).most_common()),
        )
    empty = sum(number for word, number, meaning in entries.words.rows if meaning == UNKNOWN and word is None)
    if empty:
        entries.warn("{count} {count:entry|entries} {count:has|have} no status: {count:its|their} state is unknown.", count=empty)
    untold = (entries.state == IN_FORCE) & ~ends.stated & holds_time(statuses, status_vocabulary(status_map)) & bool(date)
    if untold.any():
        entries.note(
            "{count} {count:status|statuses} in force {count:holds|hold} a year or a term that {count:is|are} not told to be an "
            "end, and {count:is|are} not judged by it: {words}. STATUS_MAP names what these words mean.",
            count=int(untold.sum()),
            words=listed_words(Counter(np.asarray(statuses, object)[untold]).most_common()),
        )
    if ends.stated.any():
        _judge_ends(entries, ends, np.asarray(statuses, object), date)


def _read_kind(entries, register, status_map):
    """Rights whose kind says that they are only asked for ('Application for mining licence') are none, active or not."""
    vocabulary = status_vocabulary(status_map)
    kinds = entries.texts.get("licence_stage", np.full(len(register), None, object))
    read = each_once(lambda kind: vocabulary.look_up(re.sub(r"[()\[\]]", " ", kind or "")), kinds)
    applied = (entries.state == IN_FORCE) & (read == APPLIED)
    entries.state[applied] = APPLIED
    if applied.any():
        entries.note(
            "{count} {count:entry is|entries are} in force by status, but by the kind of right only applied for: {words}. "
            "{count:It counts|They count} as applied for.",
            count=int(applied.sum()),
            words=listed_words(Counter(kinds[applied]).most_common()),
        )
    if vocabulary.look_up(register.name) == APPLIED and IN_FORCE in entries.state and APPLIED not in entries.state:
        entries.warn(
            "The name of the register, '{layer}', says that it holds applications, but {count} {count:entry counts|entries "
            "count} as in force. An application is no right: give the register of granted rights, or name the status in "
            "STATUS_FIELD.",
            layer=register.name,
            count=int((entries.state == IN_FORCE).sum()),
        )


def _judge_ends(entries, ends, statuses, date):
    """Ends in the words of the status, judged as an expiry is; those that cannot be read are told here and count at last."""

    def listed(where):
        return {"count": int(where.sum()), "words": listed_words(Counter(statuses[where]).most_common())}

    if not date:
        entries.note(
            "{count} {count:status states|statuses state} an end: {words}. No DATE was given, so {count:it was|they were} not "
            "judged.",
            **listed(ends.stated),
        )
        return
    entries.ends = ends
    over, begun = _before(ends.last, date), _before(ends.first, date)
    expired, ended = over & (entries.state == IN_FORCE), over & (entries.state == SUSPENDED)
    open_ = begun & ~over
    entries.state[expired], entries.state[ended | open_] = EXPIRED, UNKNOWN
    if expired.any():
        entries.note(
            "{count} {count:entry states|entries state} in {count:its|their} status an end before {date} and "
            "{count:counts|count} as expired: {words}.",
            date=date,
            **listed(expired),
        )
    if open_.any():
        entries.warn(
            "{count} {count:entry states|entries state} in {count:its|their} status an end without the day, which may lie "
            "before or after {date}: {words}. {count:Its|Their} state is unknown.",
            date=date,
            **listed(open_),
        )
    if ended.any():
        entries.warn(
            "{count} {count:entry was|entries were} suspended up to a day before {date}, and the status does not tell what came "
            "after: {words}. {count:Its|Their} state is unknown; STATUS_MAP names what these words mean.",
            date=date,
            **listed(ended),
        )
    if ends.unread.any():
        entries.warn(
            "{count} {count:entry states|entries state} in {count:its|their} status an end that cannot be read: {words}. "
            "Unless {count:it|they} expired by another date, {count:its|their} state is unknown; STATUS_MAP names what these "
            "words mean.",
            **listed(ends.unread),
        )
    if ends.ambiguous.any():
        entries.warn(
            "{count} {count:entry states|entries state} in {count:its|their} status an end with the day or with the month "
            "first: {words}. Unless {count:it|they} expired by another date, {count:its|their} state is unknown; DATE_ORDER "
            "(dmy or mdy) says how to read them.",
            **listed(ends.ambiguous),
        )


def _read_expiry(entries, register, given, date, date_order, status_map):
    found = _named(register, given) or usual_field(register.columns, "expires")
    if not date:
        entries.note("No DATE was given, so expiry was not judged by date.")
        return
    if found is None:
        _tell_likely(entries, register, _LIKE_EXPIRY, "EXPIRY_FIELD")
        entries.note("The register has no date of expiry, so expiry was not judged by date. EXPIRY_FIELD names one.")
        return
    entries.fields["expires"] = found
    texts = register.texts(found)
    dates = read_dates(texts, date_order)
    first, last, unread = dates.days.copy(), dates.days.copy(), dates.unread.copy()
    for row in np.flatnonzero(unread):
        span = period_of(texts[row]) if texts[row].strip() in dates.not_dates else None
        if span is not None:
            first[row], last[row], unread[row] = *span, False
    not_dates = Counter(text.strip() for text in texts[unread] if text.strip() in dates.not_dates)
    if not_dates and (unread | dates.empty).all() and not dates.ambiguous:
        raise InputError(
            "Field '{field}' of register '{layer}' holds '{value}', which is no date like 2026-12-31; of {count} "
            "{count:value|values} none is. Choose another EXPIRY_FIELD, or write its dates so, years with four digits.",
            field=found,
            layer=register.name,
            value=next(iter(not_dates)),
            count=int(unread.sum()),
        )
    _compare_ends(entries, dates.days, np.array([day is not None for day in dates.days], bool), found)
    past, begun = _before(last, date), _before(first, date)
    open_ = begun & ~past & np.isin(entries.state, (IN_FORCE, SUSPENDED))
    _keep_beyond(entries, past, date, status_vocabulary(status_map))
    contradicting = int((past & (entries.state == IN_FORCE)).sum()) if entries.words is not None else 0
    entries.state[past & np.isin(entries.state, (IN_FORCE, SUSPENDED))] = EXPIRED
    entries.state[open_ | (unread & (entries.state == IN_FORCE))] = UNKNOWN
    if contradicting:
        entries.note(
            "{count} {count:entry|entries} {count:is|are} in force by {count:its|their} status but expired before {date}: "
            "{count:it counts|they count} as expired.",
            count=contradicting,
            date=date,
        )
    _tell_expiry(entries, found, date, dates, not_dates, texts[open_])


def _before(days, date):
    """(n,) bool: days that are known and lie before a date (ISO 8601)."""
    return np.array([day is not None and str(day) < date for day in days], bool)


def _tell_expiry(entries, found, date, dates, not_dates, open_texts):
    """Say which values of the field of expiry tell no day, and what they count as."""
    if len(open_texts):
        entries.warn(
            "{count} {count:value|values} of field '{field}' {count:names|name} no day, which may lie before or after {date}: "
            "{values}. {count:This entry is|These entries are} of unknown state.",
            count=len(open_texts),
            field=found,
            date=date,
            values=listed_words(Counter(open_texts).most_common()),
        )
    if dates.ambiguous:
        entries.warn(
            "{count} {count:date|dates} of field '{field}' can be read with the day or with the month first: {values}. "
            "{count:This entry is|These entries are} of unknown state; DATE_ORDER (dmy or mdy) says how to read them.",
            count=sum(dates.ambiguous.values()),
            field=found,
            values=listed_words(dates.ambiguous.most_common()),
        )
    if not_dates:
        entries.warn(
            "{count} {count:value|values} of field '{field}' {count:is no date|are no dates}: {values}. {count:This entry "
            "is|These entries are} of unknown state; write dates like 2026-12-31, years with four digits.",
            count=sum(not_dates.values()),
            field=found,
            values=listed_words(not_dates.most_common()),
        )
    if dates.empty.any():
        entries.note(
            "{count} register {count:entry|entries} {count:has no date of expiry and counts|have no date of expiry and count} "
            "as not expired.",
            count=int(dates.empty.sum()),
        )
    without_end = int((dates.days == OPEN).sum())
    if without_end:
        entries.note("{count} register {count:entry|entries} {count:is|are} without an end.", count=without_end)


def _keep_beyond(entries, past, date, vocabulary):
    """Rights that go on after their last day by the words of their status are not past."""
    statuses = entries.texts.get("licence_status", np.full(len(past), None, object))
    beyond = past & (entries.state == IN_FORCE) & each_once(vocabulary.holds_beyond, statuses).astype(bool)
    past[beyond] = False
    if beyond.any():
        entries.note(
            "{count} {count:entry|entries} whose last day lies before {date} {count:goes|go} on after it by {count:its|their} "
            "status and {count:counts|count} as in force: {words}.",
            count=int(beyond.sum()),
            date=date,
            words=listed_words(Counter(statuses[beyond]).most_common()),
        )


def _compare_ends(entries, days, known, field):
    """Say where the field of expiry and the words of the status tell different ends."""
    if entries.ends is None:
        return
    both = known & np.array([day is not None for day in entries.ends.last], bool)
    other = both.copy()
    other[both] = [not a <= day <= b for a, day, b in zip(entries.ends.first[both], days[both], entries.ends.last[both])]
    if other.any():
        pairs = zip(entries.texts["licence_status"][other], days[other])
        entries.warn(
            "{count} {count:entry has|entries have} another end in field '{field}' than in {count:its|their} status: {words}. "
            "The earlier of the two counts.",
            count=int(other.sum()),
            field=field,
            words=listed_words(Counter(f"{text} / {day}" for text, day in pairs).most_common()),
        )


def _named(register, given):
    """A field named by the user, in the spelling of the layer."""
    if not given:
        return None
    register.column(given)
    return register.field(given)
