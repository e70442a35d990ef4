"""Amounts that words say together with digits."""

import pytest
from hypothesis import given, strategies

from lintr.numerals import numbers


def value(text):
    """The readings of the only number of a text, as whole numbers and decimals."""
    (number,) = numbers(text)
    return {int(digits) * 10**power if power >= 0 else int(digits) / 10**-power for digits, power in number.values}


def grouped(number, mark):
    return f"{number:,}".replace(",", mark)


EAST = {"ko": ("조", "억", "만"), "ja": ("兆", "億", "万"), "zh-Hans": ("万亿", "亿", "万"), "zh-Hant": ("兆", "億", "萬")}
THOUSANDS = {
    "en": ("trillion", "billion", "million", "thousand"), "de": ("Billionen", "Milliarden", "Millionen", "Tausend"), "ru": ("трлн", "млрд", "млн", "тыс"),
    "uk": ("трильйонів", "мільярдів", "мільйонів", "тисяч"), "pl": ("bilionów", "mld", "mln", "tys"), "tr": ("trilyon", "milyar", "milyon", "bin"), "id": ("triliun", "miliar", "juta", "ribu"),
    "fa": ("تریلیون", "میلیارد", "میلیون", "هزار"), "ar": ("تريليون", "مليار", "مليون", "ألف"), "hi": ("ट्रिलियन", "अरब", "मिलियन", "हज़ार"), "am": ("ትሪሊዮን", "ቢሊዮን", "ሚሊዮን", "ሺህ"),
}
INDIA = {"hi": ("करोड़", "लाख", "हज़ार"), "ur": ("کروڑ", "لاکھ", "ہزار"), "bn": ("কোটি", "লক্ষ", "হাজার"), "en-IN": ("crore", "lakh", "thousand"), "ta": ("கோடி", "லட்சம்", "ஆயிரம்"), "te": ("కోట్లు", "లక్షలు", "వేలు")}


@given(strategies.integers(1, 9999), strategies.integers(1, 9999), strategies.integers(1, 9999), strategies.sampled_from(sorted(EAST)), strategies.sampled_from(["", ","]))
def test_signs_of_eastern_asia_add_up(trillions, hundreds, tens, language, mark):
    amount = trillions * 10**12 + hundreds * 10**8 + tens * 10**4
    blank = " " if language == "ko" else ""
    text = blank.join(grouped(number, mark) + sign for number, sign in zip((trillions, hundreds, tens), EAST[language]))

    assert value(text) == {amount}


@given(strategies.lists(strategies.integers(0, 999), min_size=4, max_size=4), strategies.sampled_from(sorted(THOUSANDS)))
def test_words_of_thousands_add_up(counts, language):
    said = [(count, word) for count, word in zip(counts, THOUSANDS[language]) if count]
    joint = " و " if language == "fa" else " و" if language == "ar" else " "
    amount = sum(count * 1000**power for count, power in zip(counts, (4, 3, 2, 1)))
    if said:
        assert amount in value(joint.join(f"{count} {word}" for count, word in said))


@given(strategies.integers(1, 9999), strategies.integers(0, 99), strategies.integers(0, 99), strategies.sampled_from(sorted(INDIA)))
def test_words_of_india_add_up(crores, lakhs, thousands, language):
    said = [(count, word) for count, word in zip((crores, lakhs, thousands), INDIA[language]) if count]

    assert crores * 10**7 + lakhs * 10**5 + thousands * 1000 in value(" ".join(f"{count} {word}" for count, word in said))


@pytest.mark.parametrize(("text", "amount"), [
    ("3조 4,500억", 345 * 10**10), ("3.450 tỷ", 345 * 10**10), ("3,45 nghìn tỷ", 345 * 10**10), ("3 nghìn 450 tỷ đồng", 345 * 10**10), ("3兆4,500億円", 345 * 10**10),
    ("3.45万亿", 345 * 10**10), ("3.45 lakh crore", 345 * 10**10), ("3.45 लाख करोड़", 345 * 10**10), ("3 लाख 45 हज़ार करोड़", 345 * 10**10), ("345 हज़ार करोड़", 345 * 10**10),
    ("۳ هزار و ۴۵۰ میلیارد تومان", 345 * 10**10), ("۳٫۴۵ هزار میلیارد", 345 * 10**10), ("3 آلاف و450 مليار", 345 * 10**10), ("3 ہزار 450 ارب", 345 * 10**10), ("3.450 mil millones", 345 * 10**10),
    ("3 mila 450 miliardi", 345 * 10**10), ("3,45 тыс. млрд", 345 * 10**10), ("3 трлн. 450 млрд. рублей", 345 * 10**10), ("3.45 ล้านล้าน", 345 * 10**10),
    ("12억 5,000만 달러", 125 * 10**7), ("1만 2,000명", 12000), ("5만 8,400원", 58400), ("1천200억", 12 * 10**10), ("3천5백만", 35 * 10**6), ("100百万", 10**8), ("2千万", 2 * 10**7), ("4만5천 명", 45000),
    ("3 and a half million", 35 * 10**5), ("3 tỷ rưỡi", 35 * 10**8), ("3 millones y medio", 35 * 10**5), ("साढ़े 3 करोड़", 35 * 10**6), ("3 میلیون و نیم", 35 * 10**5), ("3 buçuk milyon", 35 * 10**5),
    ("12 bin 500 kişi", 12500), ("12 हज़ार 500", 12500), ("12 तыс", 12), ("1 ½ litres", 1.5), ("1½", 1.5), ("2¼", 2.25),
])  # fmt: skip
def test_an_amount(text, amount):
    assert amount in value(text)


@pytest.mark.parametrize(("text", "count"), [
    ("제13조 2항", 2), ("between 3 thousand and 4 million", 2), ("بين 3 آلاف و 450 مليون", 2), ("3 million, 450 thousand", 2), ("3 million. 450 thousand people", 2), ("5만 2019년", 2), ("3억 5%", 2),
    ("3 thousand 20:30", 3), ("2 million 3 million", 2), ("1万1万", 2), ("3 bin 2024 yılında", 2), ("9 million 10-15 years", 3), ("3 тыс 14 апреля", 1),
])  # fmt: skip
def test_what_is_not_one_amount(text, count):
    assert len(list(numbers(text))) == count


@pytest.mark.parametrize("text", ["1万" * 5000, "9" * 6000 + " million", "1 " * 4000 + "million", "1 thousand " * 3000, "1" + "万" * 9000, "3 " + "thousand " * 3000])
def test_hostile_texts_are_read_in_time(text):
    assert list(numbers(text))


def test_seconds_are_not_added_to_minutes():
    assert [sorted(number.values) for number in numbers("31 min 12 s")] == [[("31", 0), ("31", 3)], [("12", 0)]]


@pytest.mark.parametrize("text", ["Bus 001: 1:0.0", "2:00.5", "12:.0", "1:٠٫٠", "1:1 000"])
def test_parts_of_a_time_that_have_separators_are_read_one_by_one(text):
    assert all(digits.isdecimal() or not digits for number in numbers(text) for digits, _ in number.values)


@given(strategies.text(alphabet="0159٠٢०३.,:/'’٫٬・ %h-–万百十IVX", max_size=24))
def test_whatever_digits_and_marks_stand_together_each_number_has_its_place(text):
    found = list(numbers(text))

    assert all(0 <= number.start < number.end <= len(text) and number.values for number in found)


@pytest.mark.parametrize(("text", "count"), [
    ("08.12.2025", 3), ("012", 1), ("0.5", 1), ("007 and 1234", 2), ("0812 2733 4455", 1), ("0237.3852.246", 1), ("04 93 12 34 56", 1), ("+84 912 345 678", 1), ("+5 to +12", 2), ("01 02 03", 3),
])
def test_a_telephone_number_is_one(text, count):
    assert len(list(numbers(text))) == count
