#include "test/support/drawn_document.h"

#include <algorithm>

namespace uaparse::test {

namespace {

const std::vector<std::string> kOffices = {"Minister of Justice",
                                           "Minister of the Interior",
                                           "President of the Republic",
                                           "Attorney General",
                                           "Prime Minister",
                                           "Director of Prisons",
                                           "Minister of Home Affairs",
                                           "Governor of the Province",
                                           "Commissioner of Police",
                                           "Chief Prosecutor",
                                           "Head of the Prison Service",
                                           "Speaker of the Parliament"};
const std::vector<std::string> kHonorifics = {"Mr", "Ms", "Dr", "H.E.", "The Hon.", "General"};
const std::vector<std::string> kFirstNames = {"Anton",         "Lena",   "Ravi",  "Tariq",
                                              "Oksana",        "Adaeze", "Yusuf", "Mei-ling",
                                              "Jean-Baptiste", "José"};
const std::vector<std::string> kLastNames = {"Zorin",   "Orlova",       "Belu",  "Ashan",
                                             "D'Souza", "de la Cruz",   "Toru",  "al-Belu",
                                             "Okoro",   "van der Berg", "Núñez", "bin Toru"};
const std::vector<std::string> kStreets = {"12 River Street", "PO Box 4411",       "3 Hill Road",
                                           "Palace Square",   "Calle 7, No. 6-54", "Block C"};
const std::vector<std::string> kCities = {"Kathmandu\nNepal", "Malabo\nEquatorial Guinea",
                                          "Colombo\nSri Lanka", "Khartoum\nSudan"};
const std::vector<std::string> kFaxes = {"+977 1 555 0100", "+240 555 0101", "+94 11 555 0102",
                                         "(202) 555 0103"};
const std::vector<std::string> kEmails = {"press@gov.example", "j_office@mj.gov.example",
                                          "contacto-ciudadano@gob.example"};
const std::vector<std::string> kSalutations = {"Dear Minister", "Your Excellency",
                                               "Sr. Presidente / Dear President"};

void add_contacts(Random& random, DrawnAddressee& addressee) {
  if (!random.one_in(3)) {
    const std::string& fax = random.pick(kFaxes);
    addressee.lines.push_back("Fax: " + fax);
    addressee.want += " | fax " + fax;
  }
  if (random.one_in(2)) {
    const std::string& email = random.pick(kEmails);
    addressee.lines.push_back("Email: " + email);
    addressee.want += " | email " + email;
  }
  if (random.one_in(2)) {
    const std::string& salutation = random.pick(kSalutations);
    addressee.lines.push_back("Salutation: " + salutation);
    addressee.want += " | salutation " + salutation;
  }
}

std::string joined(const std::vector<std::string>& lines, const std::string& separator) {
  std::string text;
  for (const std::string& line : lines) {
    text += (text.empty() ? "" : separator) + line;
  }
  return text;
}

std::string in_columns(const std::vector<DrawnAddressee>& addressees) {
  constexpr std::size_t kColumnCells = 48;
  std::vector<std::string> rows;
  for (std::size_t k = 0; k < addressees.size(); ++k) {
    const std::vector<std::string>& lines = addressees[k].lines;
    rows.resize(std::max(rows.size(), lines.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      // Cells are characters, not bytes.
      const auto is_continuation = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
      };
      const auto extra = std::count_if(rows[i].begin(), rows[i].end(), is_continuation);
      rows[i].resize(k * kColumnCells + static_cast<std::size_t>(extra), ' ');
      rows[i] += lines[i];
    }
  }
  return joined(rows, "\n");
}

std::string wrapped(const std::string& text, std::size_t width) {
  std::string result;
  std::size_t length = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const bool fits = length + end - begin <= width;
    result += result.empty() ? "" : fits ? " " : "\n";
    length = (fits ? length : 0) + end - begin + 1;
    result += text.substr(begin, end - begin);
    begin = end + 1;
  }
  return result;
}

}  // namespace

DrawnAddressee draw_addressee(Random& random) {
  DrawnAddressee addressee;
  const std::string& office = random.pick(kOffices);
  const bool is_named = !random.one_in(4);
  const std::string name =
      is_named ? (random.one_in(3) ? "" : random.pick(kHonorifics) + " ") + draw_person(random)
               : std::string("-");
  addressee.lines = {office};
  if (is_named) {
    addressee.lines.insert(random.one_in(4) ? addressee.lines.begin() : addressee.lines.end(),
                           name);
  }
  std::vector<std::string> address{random.pick(kStreets)};
  const std::string& city = random.pick(kCities);
  const std::size_t line_end = city.find('\n');
  address.push_back(city.substr(0, line_end));
  address.push_back(city.substr(line_end + 1));
  addressee.lines.insert(addressee.lines.end(), address.begin(), address.end());
  addressee.want = office + " | " + name + " | " + joined(address, "; ");
  add_contacts(random, addressee);
  return addressee;
}

std::string draw_person(Random& random) {
  return random.pick(kFirstNames) + " " + random.pick(kLastNames);
}

std::string set_out(const std::vector<DrawnAddressee>& addressees, Setting setting) {
  if (setting == Setting::kColumns) {
    return in_columns(addressees);
  }
  const std::string line_end = setting == Setting::kBlankLineBetweenAll ? "\n\n" : "\n";
  const std::string block_end = setting == Setting::kNoBlankLine ? "\n" : "\n\n";
  std::vector<std::string> blocks;
  for (const DrawnAddressee& addressee : addressees) {
    blocks.push_back(joined(addressee.lines, line_end));
  }
  return joined(blocks, block_end);
}

std::string dump(const std::vector<DrawnAddressee>& addressees) {
  std::vector<std::string> wants;
  for (const DrawnAddressee& addressee : addressees) {
    wants.push_back(addressee.want);
  }
  return joined(wants, "\n");
}

DocumentText draw_document(Random& random) {
  DocumentText document;
  const auto draw_several = [&](int least, int most) {
    std::vector<DrawnAddressee> addressees;
    for (int i = random.between(least, most); i > 0; --i) {
      addressees.push_back(draw_addressee(random));
    }
    return addressees;
  };
  const Setting setting = random.one_in(2) ? Setting::kBlankLineBetween : Setting::kColumns;
  document.recipients = set_out(draw_several(1, 3), setting);
  if (const auto copies = draw_several(0, 2); !copies.empty()) {
    document.copies = "Copies to:\n" + set_out(copies, Setting::kBlankLineBetween);
  }
  std::vector<std::string> names;
  for (int i = random.between(1, 4); i > 0; --i) {
    names.push_back(draw_person(random) + (random.one_in(2) ? " (m)" : ""));
  }
  document.names = "Name: " + joined(names, ", ");
  if (random.one_in(3)) {
    document.header.clear();
    document.foot.clear();
  }
  document.body = draw_paragraph(random);
  document.additional = draw_paragraph(random);
  return document;
}

std::string draw_paragraph(Random& random) {
  static const std::vector<std::string> kSentences = {
      "The hearing on 12 March 2012 lasted ten minutes.",
      "A lawyer filed a complaint before 15 March 2011 but has had no answer.",
      "Relatives who rang the station on fax and telephone line +44 20 7000 1234 were told "
      "nothing.",
      "The threat came by e-mail from eagles.squad@threatmail.example in the night.",
      "They asked officials to stop, and wrote the word Salutation above a letter with no name.",
      "Officers in plain clothes entered the house before dawn on 5 June 2010 and took papers.",
      "The minister said in a fax that appeals before 1 May 2012 would not be answered.",
      "A similar case was described in the text of UA 12/09 with the index ASA 31/004/2009.",
      "UA 13/09 (ASA 31/009/2009, 3 March 2009) was issued for families in the same village.",
      "Further information on UA 13/09 was published in May 2009 and led to nothing."};
  std::string text = random.pick(kSentences);
  for (int i = random.between(0, 4); i > 0; --i) {
    text += " " + random.pick(kSentences);
  }
  return wrapped(text, static_cast<std::size_t>(random.between(50, 110)));
}

}  // namespace uaparse::test
