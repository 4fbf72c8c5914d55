"""What a shop wrote for browsers is read by people: words and lines, no markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.marketplaces.woocommerce.plain_text import plain, same_words


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>좋아요</p>\n", "좋아요"),
        ("<p>하나</p><p>둘<br/>셋</p>", "하나\n둘\n셋"),
        ("A&amp;B &lt;정품&gt; &#39;최고&#39;&nbsp;!", "A&B <정품> '최고' !"),
        ('<a href="https://evil.example" onclick="x()">링크</a>', "링크"),
        ("<script>alert('x')</script>본문<style>p{}", "본문"),
        ("3 < 5 그리고 7 > 2", "3 < 5 그리고 7 > 2"),
        ("<!-- 숨김 -->보임", "보임"),
        ("  빈칸 \t 많음  \r\n\r\n\r\n\r\n끝 ", "빈칸 많음\n\n끝"),
        ("<", "<"),
        ("", ""),
    ],
)
def test_markup_becomes_words_and_lines(html, text):
    assert plain(html) == text


@given(st.text(alphabet="가나 a<>/&;!-brp\n\t'\"", max_size=60))
def test_any_text_is_read_and_says_what_it_said(html):
    assert same_words(html, html)
    assert plain(html) == plain(html).strip()


def test_blanks_and_markup_do_not_make_other_words():
    assert same_words("내일\n보냅니다", "<p>내일 보냅니다</p>")
    assert not same_words("내일 보냅니다", "모레 보냅니다")
