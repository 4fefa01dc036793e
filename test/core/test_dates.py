"""Dates in every form that means one day; ambiguous ones and what is none are never guessed."""

import pytest
from mine_mapper.core.errors import ParameterError
from mine_mapper.core.words.dates import OPEN, iso_day, read_dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-12-31", "2023-12-31"),
        ("31.12.2023", "2023-12-31"),
        ("2023/12/31", "2023-12-31"),
        ("2023/1/5", "2023-01-05"),
        ("2023.1.5", "2023-01-05"),
        ("20231231", "2023-12-31"),
        ("2023年12月31日", "2023-12-31"),
        ("２０２３年１２月３１日", "2023-12-31"),
        ("二〇二三年十二月三十一日", "2023-12-31"),
        ("45291", "2023-12-31"),
        ("45291.0", "2023-12-31"),
        ("12/31/2023", "2023-12-31"),
        ("31/12/2023", "2023-12-31"),
        ("05/05/2023", "2023-05-05"),
        ("2023-12-31T23:59:59", "2023-12-31"),
        ("12/31/2023 12:00:00 AM", "2023-12-31"),
        ("31 декабря 2023 г.", "2023-12-31"),
        ("31-Dec-2023", "2023-12-31"),
        ("«31» декабря 2023 г.", "2023-12-31"),
        ("“31” декабря 2023 года", "2023-12-31"),
        ("2023-12-31 00:00:00.000+08", "2023-12-31"),
        ("2023-12-31T00:00:00-0300", "2023-12-31"),
        ("Dec 31, 2023", "2023-12-31"),
        ("31 de diciembre de 2023", "2023-12-31"),
        ("1er janvier 2030", "2030-01-01"),
        ("1622419200000", "2021-05-31"),
        ("1306886400000", "2011-06-01"),
        ("自2018年9月7日至2028年9月7日", "2028-09-07"),
        ("2018-09-07至2028-09-07", "2028-09-07"),
        ("с 07.09.2018 по 07.09.2028", "2028-09-07"),
        ("2018-09-07至长期", OPEN),
        ("2023-12-31T16:00:00Z", "2024-01-01"),  # midnight in China
        ("2023-12-31T03:00:00Z", "2023-12-31"),  # midnight in Brazil
        ("2023-12-31T23:59:59Z", "2023-12-31"),
        ("2023-12-31 15:59:59 UTC", "2023-12-31"),  # the last second of a day in China
        ("1704067199000", "2023-12-31"),
        ("-100000000000", "1966-11-01"),
        ("2023 жылғы 31 желтоқсан", "2023-12-31"),
        ("2023 ж. 31 желтоқсанға дейін", "2023-12-31"),
        ("2023 оны 12-р сарын 31-ний өдөр", "2023-12-31"),
        ("31 grudnia 2023 r.", "2023-12-31"),
        ("31. Dezember 2023", "2023-12-31"),
        ("2031-Jun-05", "2031-06-05"),
        ("01.01.2010 - 12.05.2025", "2025-05-12"),
        ("31. prosince 2025", "2025-12-31"),
        ("31 Desember 2025", "2025-12-31"),
        ("31 грудня 2025", "2025-12-31"),
        ("31 Des 2025", "2025-12-31"),
        ("3. Okt 2025", "2025-10-03"),
        ("20251231235959", "2025-12-31"),
        ("253402214400000", OPEN),  # the year 9999 in milliseconds
        ("32503680000000", "3000-01-01"),
        ("na dobu neurčitou", OPEN),
        ("seumur hidup", OPEN),
        ("auf unbestimmte Zeit", OPEN),
        ("concession à perpétuité", OPEN),
        ("31.12.2999", "2999-12-31"),
        ("до полной отработки", OPEN),
        ("长期", OPEN),
        ("бессрочно", OPEN),
        ("Indefinido", OPEN),
        ("9999-12-31", OPEN),
    ],
)
def test_one_day_is_read(text, day):
    read = read_dates([text])
    assert read.days.tolist() == [day] and not read.unread.any() and not read.empty.any()


@pytest.mark.parametrize(
    "text",
    [None, "", " ", "0", "-", "1899-12-30", "1900-01-01", "无", "0000-00-00", "00.00.0000", "нет данных", "n.a.", "NaN", "<Null>"]
    + ["30.12.1899", "1/1/1900", "1900年1月1日", "01.01.0001", "1970-01-01T00:00:00Z"],  # day zero of calendars, in any spelling
)
def test_nothing_stands_there(text):
    read = read_dates([text])
    assert read.empty.all() and not read.unread.any()


@pytest.mark.parametrize(
    "text",
    ["2024-02-31", "soon", "2025", "2025年6月", "20231331", "12.5.2020/21", "31.12.23", "1234567"]
    + ["1402/10/10", "2566-12-31", "-45291", "长期（至2030年）", "长期（2018-09-07）", "自2018年9月7日起", "от 07.09.2018"],
)
def test_what_is_no_day_is_listed(text):
    read = read_dates([text])
    assert read.unread.all() and read.not_dates[text] == 1 and read.days[0] is None


def test_an_ambiguous_order_is_told_by_the_field_or_asked_for():
    assert read_dates(["05/06/2031"]).ambiguous["05/06/2031"] == 1
    assert read_dates(["05/06/2031"], "dmy").days[0] == "2031-06-05"
    assert read_dates(["05-06-2031"], "mdy").days[0] == "2031-05-06"
    assert read_dates(["05/06/2031", "25/12/2030"]).days.tolist() == ["2031-06-05", "2030-12-25"]
    assert read_dates(["05/06/2031", "12/25/2030"]).days.tolist() == ["2031-05-06", "2030-12-25"]
    contradicting = read_dates(["05/06/2031", "25/12/2030", "12/25/2030"])
    assert contradicting.days.tolist() == [None, "2030-12-25", "2030-12-25"] and sum(contradicting.ambiguous.values()) == 1
    with pytest.raises(ParameterError, match="DATE_ORDER is 'ydm'"):
        read_dates(["x"], "ydm")


def test_the_first_day_of_a_range():
    assert read_dates(["2018-09-07至2028-09-07"], last=False).days[0] == "2018-09-07"


def test_days_of_the_calendar():
    assert iso_day("2024-02-29") == "2024-02-29" and iso_day("2024-02-31") is None and iso_day("30.6.2026") is None
