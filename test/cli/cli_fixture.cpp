#include "test/cli/cli_fixture.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include <stdlib.h>

#include "cmd/uaparse/cli.h"

namespace uaparse::cli {

namespace fs = std::filesystem;

Ran run_with(const std::vector<std::string>& args, const std::string& in) {
  std::istringstream input(in);
  std::ostringstream out;
  std::ostringstream err;
  const int code = run(args, {input, out, err});
  return {code, out.str(), err.str()};
}

std::string letter(std::string_view title) {
  std::string text =
      "UA: 50/12 Index: ASA 24/001/2012 Ruritania Date: 28 February 2012\n\nURGENT ACTION\n";
  return text.append(title)
      .append(R"(
Three market traders were arrested in the port of Zenda on 20 February. They are held without
charge and have not seen a lawyer.

Please write immediately in English or your own language:
* Calling on the authorities to release them or to charge them with a recognizable offence.

PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:

Minister of Justice
Rudolf Hentzau
1 Castle Street
Strelsau
Ruritania
Fax: +999 1 555 0101
Email: minister@justice.example
Salutation: Dear Minister

Also send copies to diplomatic representatives accredited to your country.

Please check with your section office if sending appeals after the above date.

URGENT ACTION
)")
      .append(title)
      .append(R"(

ADDITIONAL INFORMATION

Name: Anna Tarlenheim, Josef Sapt and Fritz Bersonin
Gender m/f: both

UA: 50/12 Index: ASA 24/001/2012 Issue Date: 28 February 2012
)");
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++found;
  }
  return found;
}

CliTest::CliTest() {
  std::string name = (fs::temp_directory_path() / "uaparse-cli-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    ADD_FAILURE() << "no folder for the test: " << name;
  }
  folder_ = name;
}

CliTest::~CliTest() {
  std::error_code failed;
  fs::remove_all(folder_, failed);
}

std::string CliTest::write(std::string_view name, std::string_view bytes) const {
  const fs::path file = folder_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file.string();
}

std::string CliTest::read(std::string_view name) const {
  std::ifstream file(folder_ / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> CliTest::names() const {
  std::vector<std::string> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_)) {
    found.push_back(entry.path().filename().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace uaparse::cli
