"""Built-in marketplaces and plug-ins."""

import subprocess
import sys

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.marketplaces.registry import BUILT_IN, Registry


class Entry:
    """Stands in for an installed entry point."""

    def __init__(self, name, made):
        self.name = name
        self._made = made

    def load(self):
        if isinstance(self._made, Exception):
            raise self._made
        return lambda: self._made


def registry(*entries):
    return Registry(plug_ins=lambda: entries)


def test_naver_is_built_in_and_made_once():
    known = registry()
    assert known.get("naver").facts.name.en == "Naver SmartStore"
    assert known.get("naver") is known.get("naver")
    assert known.keys() == tuple(BUILT_IN)
    assert [found.facts.key for found in known.all()] == list(BUILT_IN)


def test_plug_in_is_found_by_its_key():
    toy = object()
    assert registry(Entry("toy", toy)).get("toy") is toy


def test_plug_in_cannot_take_the_place_of_a_built_in():
    assert registry(Entry("naver", object())).get("naver").facts.key == "naver"


def test_broken_plug_in_is_left_out():
    known = registry(Entry("broken", ImportError("no")), Entry("toy", object()))
    assert known.keys() == (*BUILT_IN, "toy")


def test_unknown_key_is_refused_by_name():
    with pytest.raises(UserFixable) as caught:
        registry().get("bazaar")
    assert caught.value.code == "unknown_marketplace"
    assert caught.value.problem.params == {"marketplace": "bazaar"}


def test_facts_are_read_without_the_network_libraries():
    script = (
        "import sys;"
        "from seller_desktop.marketplaces.registry import Registry;"
        "from seller_desktop.marketplaces.requests_http import RequestsHttp;"
        "Registry().get('naver').facts;"
        "sys.exit(any(name in sys.modules for name in ('requests', 'truststore', 'bcrypt')))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
