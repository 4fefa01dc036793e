"""Words of statuses, classes and reviews: whole words, negations, six languages; what is unknown stays unknown."""

import numpy as np
import pytest
from mine_mapper.core.errors import InputError
from mine_mapper.core.fields import find_field, usual_field
from mine_mapper.core.words.class_words import read_class_words, split_classes
from mine_mapper.core.words.licence_status import read_statuses, status_vocabulary
from mine_mapper.core.words.review_words import read_reviews
from mine_mapper.core.words.vocabulary import read_word_map, shipped, words_read

VOCABULARY = status_vocabulary()


def status(text):
    return VOCABULARY.look_up(text)


@pytest.mark.parametrize("word, language, meaning", shipped("statuses"))
def test_every_shipped_status_is_read_in_any_spelling(word, language, meaning):
    for text in (word, word.upper(), f"  {word} ", f"Status: {word}"):
        assert status(text) == meaning, text


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("active", "in_force"),
        ("unexpired", "in_force"),
        ("Not expired", "in_force"),
        ("not yet expired", "in_force"),
        ("has not been cancelled", "in_force"),
        ("not suspended", "in_force"),
        ("未过期", "in_force"),
        ("尚未注销", "in_force"),
        ("не приостановлена", "in_force"),
        ("Никогда не приостанавливалась", "unknown"),
        ("не была аннулирована", "in_force"),
        ("no vencido", "in_force"),
        ("não cancelado", "in_force"),
        ("n'est pas suspendue", "in_force"),
        ("истекает в 2030", "in_force"),
        ("active (suspended 2019-2020)", "in_force"),
        ("Active (suspended)", "unknown"),
        ("Vigente (caducado)", "unknown"),
        ("有效（已过期）", "unknown"),
        ("Active (formerly suspended)", "in_force"),
        ("Active (not suspended)", "in_force"),
        ("Expired (under renewal)", "expired"),
        ("Hasn't expired", "in_force"),
        ("hasn’t been cancelled", "in_force"),
        ("Isn't active", "ended"),
        ("is not / can't be considered valid", "ended"),
        ("cannot be considered valid", "ended"),
        ("De-registered", "ended"),
        ("un-expired", "in_force"),
        ("re-instated", "in_force"),
        ("In-Force", "in_force"),
        ("n'est plus valide", "ended"),
        ("La licence n’est plus en vigueur", "ended"),
        ("Suspension lifted 2024", "in_force"),
        ("suspension was lifted", "unknown"),
        ("Revocation cancelled", "in_force"),
        ("Lapsed?", "unknown"),
        ("有效？", "unknown"),
        ("nicht erloschen", "in_force"),
        ("Noch nicht abgelaufen", "in_force"),
        ("nicht mehr gültig", "ended"),
        ("Active, renewal pending", "in_force"),
        ("失效", "expired"),
        ("已过有效期", "expired"),
        ("Срок истёк", "expired"),
        ("Срок действия лицензии истек", "expired"),
        ("Vencidas", "expired"),
        ("EXPIRÉE", "expired"),
        ("Expired 2019-05-01", "expired"),
        ("Cancelado", "ended"),
        ("Canceladas", "ended"),
        ("采矿许可证已注销", "ended"),
        ("Licence revoked by the ministry", "ended"),
        ("Not in force", "ended"),
        ("не действует", "ended"),
        ("Application", "applied"),
        ("Application refused", "refused"),
        ("never granted", "refused"),
        ("Current licence expired", "unknown"),  # the longer phrase does not hide the shorter
        ("Licence in force cancelled", "unknown"),
        ("有效期内注销", "unknown"),
        ("未到期注销", "unknown"),
        ("吊销未注销", "ended"),
        ("吊销，未注销", "unknown"),
        ("Operating without licence", "unknown"),  # a negation of something else
        ("выдана без права добычи", "unknown"),
        ("Operating illegally", "unknown"),
        ("open ground", "unknown"),  # free land, and what is asked of applicants, say nothing of a right
        ("Open for applications", "unknown"),
        ("closed to applications", "unknown"),
        ("нераспределённый фонд", "unknown"),
        ("空白区", "unknown"),
        ("限制生产", "unknown"),
        ("historical", "unknown"),
        ("лицензия отсутствует", "refused"),  # there never was one
        ("Valid: no", "unknown"),
        ("有效：否", "unknown"),
        ("No. 5: active", "in_force"),
        ("To be revoked", "unknown"),  # what is only coming
        ("pending cancellation", "unknown"),
        ("Surrender pending", "unknown"),
        ("Closure planned", "unknown"),
        ("подлежит аннулированию", "unknown"),
        ("в процессе прекращения", "unknown"),
        ("en proceso de caducidad", "unknown"),
        ("to be granted", "applied"),
        ("Application pending", "applied"),
        ("Application for surrender", "unknown"),
        ("申请注销", "unknown"),
        ("申请延续", "applied"),
        ("заявка на продление", "applied"),
        ("Өтініш берілді", "applied"),
        ("active application", "applied"),
        ("application withdrawn", "refused"),
        ("Current, renewal application lodged", "in_force"),
        ("временно не действует", "suspended"),
        ("сдана в аренду", "in_force"),
        ("Wygasła", "expired"),
        ("хүчингүй болсон", "ended"),
        ("nie wygasła", "in_force"),
        ("nie obowiązuje", "ended"),
        ("хүчинтэй биш", "ended"),
        ("není platný", "ended"),
        ("tidak berlaku", "ended"),
        ("Active, no licence", "unknown"),
        ("No licence required", "unknown"),
        ("Letter of intent issued", "applied"),
        ("Not yet in force", "applied"),
        ("Appeal granted", "unknown"),
        ("Cancellation stayed", "unknown"),
        ("Caducidad recurrida", "unknown"),
        ("Recommended for cancellation", "unknown"),
        ("En cours d'annulation", "unknown"),
        ("В стадии ликвидации", "unknown"),
        ("Surrender refused", "unknown"),  # what leaves a right in force
        ("Transfer application refused", "unknown"),
        ("Отказано в досрочном прекращении", "unknown"),
        ("Отказ от лицензии", "ended"),
        ("Отменено решение о прекращении", "in_force"),
        ("Не эксплуатируется", "suspended"),
        ("Fees overdue", "unknown"),
        ("No concedido", "refused"),
        ("Active - pending relinquishment", "in_force"),
        ("TITULO VIGENTE-SUSPENDIDO", "suspended"),
        ("Solicitud vigente-en curso", "applied"),
        ("MANIFESTO DE MINA", "in_force"),
        ("Eksploatacja złoża zaniechana", "ended"),
        ("资源枯竭关闭", "ended"),
        ("Active = N", "unknown"),
        ("Cancelled for non-payment", "ended"),
        ("Suspended for non payment", "suspended"),
        ("Approved in principle", "applied"),
        ("Forfeiture initiated", "unknown"),
        ("Cancellation in progress", "unknown"),
        ("En causal de caducidad", "unknown"),
        ("Caducidad anulada", "in_force"),
        ("под угрозой отзыва", "unknown"),
        ("吊销（已恢复）", "unknown"),
        ("退出中", "unknown"),
        ("未通过年检", "unknown"),
        ("Pre-active", "unknown"),
        ("enclosed", "unknown"),
        ("disclosed", "unknown"),
        ("Excluded", "unknown"),
        ("部分注销", "unknown"),
        ("partially surrendered", "unknown"),
        ("previously suspended", "unknown"),
        ("expired or renewed", "unknown"),
        ("2", "unknown"),
        ("", "unknown"),
        ("phlogiston", "unknown"),
    ],
)
def test_whole_words_negations_and_doubt(text, meaning):
    assert status(text) == meaning


def test_a_status_map_comes_first(tmp_path):
    path = tmp_path / "status.csv"
    path.write_text("word;status\n2;expired\nB-Lizenz;In force\nlapsed;suspended\n", encoding="utf-8-sig")
    assert read_statuses(np.array(["2", "b-lizenz", "Lapsed", "active", None], object), str(path)).tolist() == [
        "expired",
        "in_force",
        "suspended",
        "in_force",
        "unknown",
    ]


def test_a_map_is_read_anew_each_time(tmp_path):
    path, words = tmp_path / "m.csv", np.array(["zorg"], object)
    for status_, class_, wanted in (("expired", "mine", ("expired", "accepted")), ("applied", "other", ("applied", "rejected"))):
        path.write_text(f"word,status\nzorg,{status_}\n", encoding="utf-8")
        assert read_statuses(words, str(path))[0] == wanted[0]
        path.write_text(f"word,class\nzorg,{class_}\n", encoding="utf-8")
        assert read_reviews(words, str(path))[0] == wanted[1] and meanings(["zorg"], class_map=str(path)) == [class_]


def test_a_status_map_may_name_its_second_column_otherwise_or_have_no_heading(tmp_path):
    for content in ("word,meaning\nzorg,Licensed\n", "zorg,licensed\n", "WORD;Status\nzorg;in-force\n"):
        path = tmp_path / f"{len(content)}.csv"
        path.write_text(content, encoding="utf-8")
        assert read_statuses(np.array(["Zorg"], object), str(path)).tolist() == ["in_force"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("status,word\n", "first line must be 'word,status'"),
        ("word,status\nlapsed,\n", "entry 2: 'lapsed,' lacks a word or a status"),
        ("word,status\nlapsed,gone\n", "'gone' is no meaning that is known. Use one of: in_force, applied"),
    ],
)
def test_a_bad_status_map_is_refused(tmp_path, content, message):
    path = tmp_path / "s.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_statuses(np.array(["x"], object), str(path))


def test_words_are_counted_as_they_were_read():
    texts = ["a", None, "b", "a", " "]
    read = words_read("field", texts, ["x", "u", "u", "x", "u"])
    assert read.rows == [(None, 2, "u"), ("a", 2, "x"), ("b", 1, "u")] and read.of("u") == [("b", 1)] and read.count("u") == 3


def meanings(words, mine_classes="mine", **more):
    return read_class_words(words, split_classes(mine_classes), "class", **more).meaning.tolist()


def test_classes_of_a_reference():
    words = ["mine", "Mine", "MINE ", "ｍｉｎｅ", None, "", "forest", "Non-mine", "not a mine", "quarry", "unsure", "zorg"]
    assert meanings(words) == ["mine"] * 4 + [None] * 2 + ["other"] * 3 + ["unknown"] * 3
    assert meanings(["Карьер", "лес", "не карьер", "矿山", "非矿山"], "карьер, 矿山") == [
        "mine",
        "other",
        "other",
        "mine",
        "other",
    ]
    assert meanings(["Cantera", "BOSQUE", "no es mina"], "cantera") == ["mine", "other", "other"]


def test_a_class_may_hold_a_comma_be_a_code_or_a_truth():
    assert meanings(["Mine, open pit", "open pit", "forest"], "Mine, open pit") == ["mine", "unknown", "other"]
    assert meanings(["pit", "quarry", "forest"], "pit, quarry") == ["mine", "mine", "other"]
    assert meanings(["10", "20", None], "10") == ["mine", "other", None]
    assert meanings(["True", "False"], "1") == meanings(["1", "0"], "true") == ["mine", "other"]


def test_a_class_map_says_what_words_mean(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text("word,class\nzorg,mine\nquarry,other\n7,Non-mine\n", encoding="utf-8")
    assert meanings(["zorg", "Quarry", "7", "8"], class_map=str(path)) == ["mine", "other", "other", "unknown"]


def test_labels_mine_and_non_mine_always_count():
    words = ["mine", "non_mine", "mina", "1", "unsure"]
    assert meanings(words, "10", synonyms=True) == ["mine", "other", "mine", "unknown", "unknown"]


def test_reviews_in_other_words(tmp_path):
    words = np.array(["accepted", "REJECTED", "Отклонена", "驳回", "not accepted", "redrawn", None, "maybe"], object)
    wanted = ["accepted", "rejected", "rejected", "rejected", "rejected", "redrawn", None, "unknown"]
    assert read_reviews(words).tolist() == wanted
    path = tmp_path / "c.csv"
    path.write_text("word,class\nmaybe,other\n", encoding="utf-8")
    assert read_reviews(words, str(path)).tolist()[-1] == "rejected"


def test_word_maps_are_read_with_any_separator(tmp_path):
    path = tmp_path / "m.csv"
    path.write_text("Mineral\tType\njade\tGem Stone\n", encoding="utf-8")
    assert read_word_map(str(path), "TYPE_MAP", ("mineral", "type")) == (("jade", "", "gem_stone"),)


@pytest.mark.parametrize(
    ("names", "wanted", "found"),
    [
        (["STATUS"], "status", "STATUS"),
        (["Licence ID"], "licence_id", "Licence ID"),
        (["LICENCE_NU"], "licence_number", "LICENCE_NU"),  # a shapefile's ten letters
        (["许可证编"], "许可证编号", None),  # eight bytes are no cut at ten
        (["采矿许可证"], "采矿许可证号", "采矿许可证"),  # ten bytes of GB18030
        (["Código único"], "codigo unico", "Código único"),
        (["mine_id", "MINE_ID"], "MINE_ID", "MINE_ID"),
        (["mine"], "mine_id", None),
    ],
)
def test_fields_are_found_in_any_spelling(names, wanted, found):
    assert find_field(names, wanted) == found


@pytest.mark.parametrize(
    ("names", "holds", "found"),
    [
        (["TENEMENT", "HOLDER"], "licence", "TENEMENT"),
        (["NUMBER", "STATUT"], "licence", "NUMBER"),
        (["许可证号", "矿业权人"], "holder", "矿业权人"),
        (["№ лицензии", "Недропользователь"], "holder", "Недропользователь"),
        (["FASE", "SUBS", "PROCESSO"], "licence", "PROCESSO"),
        (["DteExpires"], "expires", "DteExpires"),
        (["COMMODITY"], "mineral", "COMMODITY"),
        (["x"], "status", None),
    ],
)
def test_usual_names_of_fields(names, holds, found):
    assert usual_field(names, holds) == found


@pytest.mark.parametrize(
    ("fields", "licence", "status", "expires", "mineral"),
    [
        ("TENID TYPE TENSTATUS HOLDER1 GRANTDATE ENDDATE", "TENID", "TENSTATUS", "ENDDATE", "TYPE"),
        ("CSE_NR CSE_DISP CMMDTY CSE_EXP_DT", "CSE_NR", "CSE_DISP", "CSE_EXP_DT", "CMMDTY"),
        ("TENURE_NUMBER_ID OWNER_NAME GOOD_TO_DATE", "TENURE_NUMBER_ID", None, "GOOD_TO_DATE", None),
        ("CODIGOU CONCESION D_ESTADO ESTADO SUSTANCIA", "CODIGOU", "D_ESTADO", None, "SUSTANCIA"),
        ("CODIGO_EXPEDIENTE ESTADO FECHA_TERMINACION MINERALES", "CODIGO_EXPEDIENTE", "ESTADO", "FECHA_TERMINACION", "MINERALES"),
        ("XKZH SQR YXQQ YXQZ KCZKZ", "XKZH", None, "YXQZ", "KCZKZ"),
        ("许可证号 矿业权状态 有效期始 有效期终 开采主要矿种", "许可证号", "矿业权状态", "有效期终", "开采主要矿种"),
        (
            "НОМЕР_ЛИЦ СТАТУС ДАТА_ОКОНЧАНИЯ_ДЕЙСТВИЯ_ЛИЦЕНЗИИ ВИД_ПИ",
            "НОМЕР_ЛИЦ",
            "СТАТУС",
            "ДАТА_ОКОНЧАНИЯ_ДЕЙСТВИЯ_ЛИЦЕНЗИИ",
            "ВИД_ПИ",
        ),
        ("NR_KONCESJI STAN_ZAGOSP DATA_WAZNOSCI KOPALINA", "NR_KONCESJI", "STAN_ZAGOSP", "DATA_WAZNOSCI", "KOPALINA"),
        ("CISLO_DP STAV PLATNOST_DO NEROST", "CISLO_DP", "STAV", "PLATNOST_DO", "NEROST"),
        ("FELDNUMMER STATUS GUELTIG_BIS BODENSCHATZ", "FELDNUMMER", "STATUS", "GUELTIG_BIS", "BODENSCHATZ"),
        ("NO_SK STATUS TGL_AKHIR KOMODITAS", "NO_SK", "STATUS", "TGL_AKHIR", "KOMODITAS"),
    ],
)
def test_fields_of_national_registers(fields, licence, status, expires, mineral):
    found = [usual_field(fields.split(), holds) for holds in ("licence", "status", "expires", "mineral")]
    assert found == [licence, status, expires, mineral]


def test_tables_of_words_hold_no_contradiction():
    for name in ("statuses", "classes", "reviews", "particles"):
        rows = [(word.casefold(), meaning) for word, _, meaning in shipped(name)]
        known = dict(rows)
        assert not [row for row in rows if known[row[0]] != row[1] and row[0] != "caducado"], name


def test_a_map_that_contradicts_itself_is_refused(tmp_path):
    path = tmp_path / "words.csv"
    path.write_text("word,status\nA,active\na ,expired\n", encoding="utf-8")
    with pytest.raises(InputError, match="says of 'a' that it is in_force and that it is expired"):
        status_vocabulary(str(path))
    path.write_text("word,status\nA,active\na,valid\n", encoding="utf-8")
    assert status_vocabulary(str(path)).look_up("A") == "in_force"
