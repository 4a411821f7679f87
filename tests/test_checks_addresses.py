from __future__ import annotations

import pytest

from instructds.checks.spans.find import spans


@pytest.mark.parametrize(
    "marked",
    [
        "Send it to <4817 Larkmeadow Lane, Tolverne, OH 44738> please.",
        "My address is <23 Quarry Hill Road, Leeds LS8 2QT>.",
        "I live at <Flat 4, 17 Hazelmere Gardens, Bristol BS6 7QP> now.",
        "Please post it to <Flat 2B, 118 Denholm Street, Glasgow, G41 3NP>.",
        "Ship to: <1290 Old Mill Road, Apt 4B, Dunmore, PA 18512>",
        "Address: <771 N. Maple Grove Ave, Suite 210, Boise, ID 83704-1234>",
        "The house at <56 West 83rd Street, New York, NY 10024> is mine.",
        "My new place is <5521 SW 14th Terrace, Miami, Florida 33134>.",
        "Deliver to <Unit 7, 42 Kestrel Way, Milton Keynes, MK9 2DP> tomorrow.",
        "She moved to <12 The Crescent, Newcastle upon Tyne, NE7 7ST>.",
        "We are at <88 St. John's Road, London, SW11 1PT>, come by.",
        "Home address <The Old Bakery, 3 Church Lane, Chipping Norton, OX7 5NL>.",
        "Write to <PO Box 1187, Larkspur, CO 80118>.",
        "Visit <15 Rosebank Drive, Edinburgh EH12 5QD> on Monday",
        "Mail: <3407 County Road 218, Llano, TX 78643>",
        "<902 E 7th St Apt 12, Austin, TX 78702> is my place",
        "You can find me at <4 Priory Close, Bath, Somerset, BA2 4QH>.",
        "I'm on <6318 Willow Bend Blvd #305, Houston, TX 77030>.",
        "Address: <27 Queen's Gate Mews, London SW7 5QL>",
        "He stays at <1450 Lake Shore Dr., Chicago, IL 60610>.",
        "Send to <39 Harbour View Parade, Manly NSW 2095> thanks",
        "Invoice: <118 Elm Grove Court, Toronto, ON M4C 1B5>.",
        "<10 Bramble Walk, Epsom, Surrey KT18 7TN>",
        "my addr: <77 massachusetts ave, cambridge, ma 02139>",
        "Lives at <205 Ridgeway, Wimbledon, London, SW19 4QN>",
        "Deliver it to <8 Kings Parade, Cambridge CB2 1SJ>.",
        "Ship to <2210 Sandhill Rd\nMenlo Park, CA 94025>.",
        "<31 Thornton Heath High Street\nCroydon\nCR7 8RY>",
        "Ich wohne <Lindenstraße 14, 50674 Köln>.",
        "J'habite <14 rue des Lilas, 69003 Lyon>.",
        "Vivo en <Calle de Atocha 27, 28012 Madrid>.",
        "Abito in <Via Garibaldi 12, 20121 Milano>.",
        "Woon op <Prinsengracht 263, 1016 GV Amsterdam>.",
        "A címem <1137 Budapest, Szent István park 12. 3/2>.",
        "Lakcím: <4025 Debrecen, Piac utca 45. II. em. 4.>",
    ],
)
def test_an_address_is_found_to_the_character(marked):
    begin, end = marked.index("<"), marked.index(">")
    text = marked[:begin] + marked[begin + 1 : end] + marked[end + 1 :]
    assert [(span.start, span.end, span.type) for span in spans(text)] == [(begin, end - 1, "postal_address")]


@pytest.mark.parametrize(
    "text",
    [
        "In 1984 George Orwell wrote, in London, SW1A 1AA style postcodes.",
        "It took 20 minutes to walk, in Boston, MA 02139 is the zip of MIT.",
        "The code is AB1 2CD and the part number X99 1YZ.",
        "Chapter 5 The Road, by McCarthy, NY 10001 copies",
        "There are 4000 bus stops in Street View, TX 75001",
        "Am Ring 2024 nahmen 12345 Besucher teil.",
        "Via Roma 2024 edizione 12345 Partecipanti",
        "La calle 13 es un grupo; 28012 Fans",
        "10 Downing Street, London, SW1A 2AA",
        "123 Main Street, Anytown, CA 12345",
        "Az Andrássy út 1987 óta világörökség.",
        "学校在北京路12号。",
    ],
)
def test_numbers_and_streets_without_each_other_are_no_address(text):
    assert spans(text) == []
