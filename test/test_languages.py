"""QGIS's language decides which translation is used, however its code is written."""

import subprocess

import pytest
from mine_mapper.algorithms.desktop.languages import translation_of

CHINESE = ("zh-Hans", "zh_CN", "zh", "zh-Hans-CN", "zh_Hans", "ZH-cn", "zh_CN.UTF-8", "zh_SG", "zh-Hant", "zh_TW")
RUSSIAN = ("ru", "ru_RU", "ru-RU", "ru_UA", "ru_RU.UTF-8", "ru-Cyrl-RU")
ENGLISH = ("en", "en_US", "en-GB", "C", "", "de", "rue", "zha", "z", "POSIX", "fr_FR@euro")


@pytest.fixture
def folder(tmp_path):
    for name in ("mine_mapper_zh_CN.qm", "mine_mapper_ru.qm", "mine_mapper_ru.ts", "readme.txt"):
        (tmp_path / name).write_text("")
    return str(tmp_path)


@pytest.mark.parametrize("codes, expected", [(CHINESE, "zh_CN"), (RUSSIAN, "ru"), (ENGLISH, "")])
def test_codes_find_their_file(folder, codes, expected):
    assert {code: translation_of(code, folder) for code in codes} == dict.fromkeys(codes, expected)


def test_the_nearest_region_goes_first(tmp_path):
    for name in ("mine_mapper_pt_BR.qm", "mine_mapper_pt.qm", "mine_mapper_pt_PT.qm"):
        (tmp_path / name).write_text("")
    found = [translation_of(code, str(tmp_path)) for code in ("pt_BR", "pt-PT", "pt", "pt_AO", "pt_br")]
    assert found == ["pt_BR", "pt_PT", "pt", "pt", "pt_BR"]


@pytest.fixture(scope="module")
def listed(root, qgis_command, tmp_path_factory):
    """Title of Segment image, of the model and group in qgis_process, with a language chosen in QGIS's options."""
    if not (root / "i18n" / "mine_mapper_ru.qm").exists():
        subprocess.run([root / "scripts" / "translations.sh", "compile"], check=True)

    def titles(code):
        import json
        import shutil

        profile = tmp_path_factory.mktemp("profile")
        shutil.copytree(root / "build" / "profile", profile, dirs_exist_ok=True)
        settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        if not settings.exists():
            settings = next(profile.rglob("QGIS3.ini"))
        text = settings.read_text(encoding="utf-8")
        settings.write_text(f"{text}\n[locale]\noverrideFlag=true\nuserLocale={code}\n", encoding="utf-8")
        process = qgis_command("--json", "list", QGIS_CUSTOM_CONFIG_PATH=str(profile))
        assert process.returncode == 0, process.stderr
        found = json.loads(process.stdout)["providers"]["minemapper"]["algorithms"]
        return found["minemapper:segmentimage"]["name"], found["minemapper:mapmines"]["name"]

    return titles


@pytest.mark.parametrize("code", ["zh-Hans", "zh_CN", "zh", "zh-Hans-CN"])
def test_qgis_process_speaks_chinese(code, listed):
    assert listed(code) == ("分割影像", "矿山制图")


@pytest.mark.parametrize("code", ["ru", "ru_RU"])
def test_qgis_process_speaks_russian(code, listed):
    assert listed(code) == ("Сегментация снимка", "Картографирование выработок")


def test_other_languages_are_english(listed):
    assert listed("fr") == ("Segment image", "Map mines")
