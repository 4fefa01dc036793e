"""Ends that a status states in its words are judged as an expiry is; what is not sure is unknown and listed."""

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError
from mine_mapper.core.vector import Table
from mine_mapper.core.words.dates import OPEN, within_period
from mine_mapper.core.words.licence_status import read_statuses, status_vocabulary
from mine_mapper.core.words.licences import read_entries
from mine_mapper.core.words.stated_ends import read_stated_ends

YEAR = ("2018-12-31", "2019-12-31")
DAY = ("2019-12-31", "2019-12-31")
JUNE = ("2019-05-31", "2019-06-30")


def texts(values):
    return np.array([*values, None], object)[:-1]


def ends(words, order=""):
    words = texts(words)
    return read_stated_ends(words, read_statuses(words), status_vocabulary(), order)


def entries(statuses, expires=None, **more):
    columns = {"status": texts(statuses)} if expires is None else {"status": texts(statuses), "expires": texts(expires)}
    return read_entries(Table.from_shapes([shapely.box(0, 0, 1, 1)] * len(statuses), columns, "EPSG:32644", "r"), **more)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Active until 2019", YEAR),
        ("valid to 31.12.2019", DAY),
        ("Valid until: Dec 31, 2019", DAY),
        ("valid until 31 December 2019", DAY),
        ("valid from 2015 to 2019", YEAR),
        ("Active until the end of 2019", DAY),
        ("Active through 2019", YEAR),
        ("In force till June 2019", JUNE),
        ("in force until the end of 06.2019", ("2019-06-30", "2019-06-30")),
        ("Active (until 2019)", YEAR),
        ("Active, until 2019", YEAR),
        ("Active (valid until 2019-12-31)", DAY),
        ("expires 2019", YEAR),
        ("Active, expiry 31/12/2019", DAY),
        ("active 2015-2019", YEAR),
        ("valid 01.01.2015 - 31.12.2019", DAY),
        ("suspended until 2019", YEAR),
        ("Active before 2019", YEAR),
        ("vigente del 01/01/2015 al 31/12/2019", DAY),
        ("en vigor de 2015 a 2019", YEAR),
        ("en vigueur du 01/01/2015 au 31/12/2019", DAY),
        ("valid until 20191231", DAY),
        ("有效期至2019年12月31日", DAY),
        ("有效（至2019年12月31日）", DAY),
        ("有效至2019年", YEAR),
        ("有效至2019年底", DAY),
        ("有效期至2019年6月", JUNE),
        ("2019年12月31日前有效", DAY),
        ("暂停至2019年6月", JUNE),
        ("действует до 31.12.2019", DAY),
        ("в силе до 2019 г.", YEAR),
        ("Действует до конца 2019 года", DAY),
        ("действительна с 01.01.2015 по 31.12.2019", DAY),
        ("срок действия до 31 декабря 2019 г.", DAY),
        ("истекает в июне 2019", JUNE),
        ("приостановлена до 2019", YEAR),
        ("gültig bis 31.12.2019", DAY),
        ("gültig bis Ende 2019", DAY),
        ("vigente hasta el 31 de diciembre de 2019", DAY),
        ("vence el 31/12/2019", DAY),
        ("válido até 31/12/2019", DAY),
        ("valide jusqu'au 31/12/2019", DAY),
        ("valide jusqu’à fin 2019", DAY),
        ("2019 ж. 31 желтоқсанға дейін жарамды", DAY),
        ("2019 жылға дейін жарамды", YEAR),
        ("ważna do 31.12.2019", DAY),
        ("valid 2018/2019", YEAR),
        ("Active exp. 31/12/2019", DAY),
        ("有效期：自2010年1月1日至2019年12月31日", DAY),
        ("许可证有效期：2010年1月1日—2019年12月31日", DAY),
        ("有效期限：壹拾年 自2010年1月1日至2019年12月31日", DAY),
        ("有效期为2010年至2019年", YEAR),
        ("berlaku sampai 31 Desember 2019", DAY),
        ("platí do 31. prosince 2019", DAY),
        ("Действует до полной отработки", (OPEN, OPEN)),
        ("valid until indefinite", (OPEN, OPEN)),
    ],
)
def test_an_end_in_the_words_is_read(text, span):
    read = ends([text])
    assert (read.first[0], read.last[0]) == span and read.stated.all() and not read.unread.any()


@pytest.mark.parametrize(
    "text",
    ["Active", "active (suspended 2019-2020)", "Active (suspended until 2019)", "Active since 2015", "valid from 2015"]
    + ["vigente al 31/12/2019", "lease in arrears 2019, active"]
    + ["active 2019", "Active, renewed 31.12.2019", "granted to Smith", "licensed to 3M", "up to date, active"]
    + ["valid until", "действует по настоящее время"]
    + ["有效（2015年至今）", "Current, renewal pending until 2019", "выдана по заявке", "active, reduced to 12.5 km2"],
)
def test_what_states_no_end_has_none(text):
    assert not ends([text]).stated.any()


@pytest.mark.parametrize(
    "text",
    ["Active until 31.12.19", "Active until further notice", "действует до решения суда", "valid to 31.12.19"]
    + ["active until mid 2019", "Active until Dec 19", "active until 2009-10", "active until 31.02.2019"]
    + ["Active, fees paid until 2019", "active until 2019, extended until 2025", "expires '19", "gültig bis auf Weiteres"]
    + ["Active until Q3 2019", "有效至19年"],
)
def test_an_end_that_is_not_sure_is_listed_as_unknown(text):
    assert ends([text]).unread.all()
    result = entries([text, "active"], date="2026-01-01")
    assert result.state.tolist() == ["unknown", "in_force"] and result.words.of("unknown") == [(text, 1)]
    told = [str(warning) for warning in result.warnings]
    assert len(told) == 1 and f"an end that cannot be read: '{text}' (1)" in told[0]


def test_an_order_of_day_and_month_is_asked_for():
    assert ends(["valid until 05/06/2019"]).ambiguous.all()
    assert ends(["valid until 05/06/2019"], "dmy").last[0] == "2019-06-05"
    assert ends(["valid until 05/06/2019", "valid until 25/12/2018"]).last[0] == "2019-06-05"
    result = entries(["valid until 05/06/2019"], date="2026-01-01")
    assert result.state[0] == "unknown" and "DATE_ORDER" in str(result.warnings[-1])
    assert entries(["valid until 05/06/2019"], date="2019-06-01", date_order="mdy").state[0] == "expired"


@pytest.mark.parametrize(
    ("text", "date", "state"),
    [
        ("Active until 31.12.2019", "2019-12-31", "in_force"),
        ("Active until 31.12.2019", "2020-01-01", "expired"),
        ("Active until 2019", "2018-12-31", "in_force"),
        ("Active until 2019", "2019-01-01", "unknown"),  # the day is not told
        ("Active until 2019", "2019-12-31", "unknown"),
        ("Active until 2019", "2020-01-01", "expired"),
        ("в силе до 2019 г.", "2020-01-01", "expired"),
        ("expires 2030", "2026-01-01", "in_force"),
        ("有效期至2030年12月31日", "2026-01-01", "in_force"),
        ("有效期至2019年12月31日", "2026-01-01", "expired"),
        ("suspended until 2019", "2018-06-01", "suspended"),
        ("suspended until 2019", "2026-01-01", "unknown"),  # what came after is not told
        ("cancelled, valid until 2030", "2026-01-01", "unknown"),
        ("Application until 2019", "2026-01-01", "applied"),
        ("active until about 2019", "2026-01-01", "unknown"),
        ("valid until revoked", "2026-01-01", "unknown"),
        ("Active until 2019", "", "in_force"),
        ("Active until 31.12.19", "", "in_force"),
    ],
)
def test_an_end_is_judged_on_the_date(text, date, state):
    assert entries([text], date=date).state.tolist() == [state]


def test_each_judgement_is_told():
    def told(text, date, expires=None):
        result = entries([text], expires, date=date)
        return " ".join(map(str, [*result.warnings, *result.notes]))

    assert "1 entry states in its status an end before 2026-01-01 and counts as expired: 'Active until 2019' (1)" in told(
        "Active until 2019", "2026-01-01"
    )
    assert "may lie before or after 2019-03-01: 'Active until 2019' (1)" in told("Active until 2019", "2019-03-01")
    assert "does not tell what came after: 'suspended until 2019' (1)" in told("suspended until 2019", "2026-01-01")
    assert "states an end: 'Active until 31.12.19' (1). No DATE was given" in told("Active until 31.12.19", "")
    assert "another end" not in told("Active until 2019", "2026-01-01", ["2019-05-01"])
    assert "another end in field 'expires' than in its status: 'Active until 2019 / 2030-01-01' (1)" in told(
        "Active until 2019", "2026-01-01", ["2030-01-01"]
    )


@pytest.mark.parametrize(
    ("text", "expires", "state"),
    [
        ("active", "2025", "expired"),
        ("active", "2026", "unknown"),
        ("active", "до 2027 г.", "in_force"),
        ("suspended", "12/2025", "expired"),
        ("active", "2018年9月至2026年1月", "unknown"),
        ("active", "31-DEC-25", "unknown"),
        ("active", "01.01.2010 - 31.12.2025", "expired"),
        ("active", "S/D", "in_force"),
        ("Active until 2030", "2019-12-31", "expired"),
        ("Active until 2019", "2030-12-31", "expired"),
        ("Active until 2019", "soon", "expired"),
        ("Active until 31.12.19", "2019-12-31", "expired"),
        ("Active until 31.12.19", "2030-12-31", "unknown"),
        ("Active until 2030", "soon", "unknown"),
        ("Active until 2030", None, "in_force"),
    ],
)
def test_the_earlier_of_two_ends_counts(text, expires, state):
    assert entries([text, "active"], [expires, "2031-01-01"], date="2026-01-01").state.tolist() == [state, "in_force"]


def test_an_expiry_without_its_day_or_century_is_told():
    result = entries(["active"] * 4, ["2026", "2026", "31-DEC-25", "2031-01-01"], date="2026-06-30")
    told = " ".join(map(str, result.warnings))
    assert result.state.tolist() == ["unknown"] * 3 + ["in_force"]
    assert "2 values of field 'expires' name no day, which may lie before or after 2026-06-30: '2026' (2)" in told
    assert "'31-DEC-25' (1)" in told and "years with four digits" in told
    with pytest.raises(InputError, match="years with four digits"):
        entries(["active"], ["31-DEC-25"], date="2026-06-30")
    years = entries(["active"], ["2019"], date="2026-06-30")
    assert years.state[0] == "expired" and not years.warnings


def test_what_goes_on_after_its_last_day_is_in_force():
    words = ["Valide - survie provisoire", "Deemed extended", "Active (pending renewal)", "deemed expired"]
    result = entries(words, ["2019-01-01"] * 4, date="2026-06-30")
    assert result.state.tolist() == ["in_force", "in_force", "expired", "expired"]
    assert "2 entries whose last day lies before 2026-06-30 go on after it" in " ".join(map(str, result.notes))


def test_a_kind_of_right_that_is_asked_for_is_none():
    def judged(kinds, name="r", statuses=("Active", "Active", "Suspended")):
        columns = {"type": texts(kinds), "status": texts(statuses)}
        return read_entries(Table.from_shapes([shapely.box(0, 0, 1, 1)] * 3, columns, "EPSG:32644", name))

    result = judged(["Application for mining licence", "Mining licence", "Prospecting licence (application)"])
    assert result.state.tolist() == ["applied", "in_force", "suspended"] and "only applied for" in str(result.notes[1])
    assert judged(["Prospecting licence (application)", "Заявка на разведку", "x"]).state.tolist()[:2] == ["applied"] * 2
    warned = judged(["Mining licence"] * 3, "Mining applications 2024").warnings
    assert len(warned) == 1 and "2 entries count as in force. An application is no right" in str(warned[0])
    assert not judged(["Mining licence"] * 3, "Licences and applications", ("Active", "Application", "Active")).warnings


def test_fields_that_may_be_meant_are_told():
    def warned(**columns):
        columns = {name: texts([value]) for name, value in columns.items()}
        result = read_entries(Table.from_shapes([shapely.box(0, 0, 1, 1)], columns, "EPSG:4326", "r"), date="2026-06-30")
        return " ".join(map(str, result.warnings))

    told = warned(CURRENT_MINE_STATUS="Abandoned", MVALIDITY="2019")
    assert "STATUS_FIELD names, but was not read: 'CURRENT_MINE_STATUS'" in told
    assert "EXPIRY_FIELD names, but was not read: 'MVALIDITY'" in told
    assert not warned(status="Active", expires="2030-01-01", survey_status="done") and not warned(name="A")


def test_a_year_that_is_no_end_is_told():
    result = entries(["Active (31/12/2019)", "valid for 10 years", "granted"], date="2026-01-01")
    told = " ".join(map(str, result.notes))
    assert result.state.tolist() == ["in_force"] * 3 and "2 statuses in force hold a year or a term" in told


def test_a_status_map_has_the_last_word(tmp_path):
    path = tmp_path / "map.csv"
    path.write_text("word,status\nActive until 31.12.19,expired\nactive until 2019,in_force\n", encoding="utf-8")
    words = ["Active until 31.12.19", "Active until 2019"]
    assert entries(words, date="2026-01-01", status_map=str(path)).state.tolist() == ["expired", "in_force"]


@pytest.mark.parametrize("text", ["2009-10", "19", "2019-13", "2019 2020", "31.12.2019", "1402", "12 2019", "", "june"])
def test_what_is_no_year_or_month_is_no_period(text):
    assert within_period(text) is None


@pytest.mark.parametrize(
    ("text", "date", "state"),
    [
        ("2030年到期", "2026-11-29", "unknown"),
        ("到期日2030-12-31", "2026-11-29", "unknown"),
        ("Expired in 2030", "2026-11-29", "unknown"),
        ("caduca el 31/12/2030", "2026-11-29", "unknown"),
        ("2026年12月31日到期", "2026-12-30", "unknown"),
        ("2026年12月31日到期", "2026-12-31", "unknown"),
        ("2026年12月31日到期", "2027-01-01", "expired"),
        ("Expired in 2026", "2026-11-29", "expired"),
        ("Expired in 2026", "2025-12-31", "unknown"),
        ("expired 2020", "2026-11-29", "expired"),
        ("已到期（2020年）", "2026-11-29", "expired"),
        ("到期", "2026-11-29", "expired"),
        ("2030年到期", "", "expired"),
    ],
)
def test_what_expires_on_a_later_day_has_not_expired(text, date, state):
    result = entries([text], date=date)
    assert result.state.tolist() == [state]
    told = [str(line) for line in result.warnings if "says expired, with a day after" in line]
    assert len(told) == (state == "unknown") and all(f"'{text}' (1)" in line for line in told)


def test_a_status_map_says_that_it_has_expired_all_the_same(tmp_path):
    (tmp_path / "words.csv").write_text("word,status\n2030年到期,expired\n", encoding="utf-8")
    assert entries(["2030年到期"], date="2026-11-29", status_map=str(tmp_path / "words.csv")).state.tolist() == ["expired"]
