#include "uaparse/reader/docx_fields.h"

#include <algorithm>
#include <utility>

#include "uaparse/base/text.h"

namespace uaparse {

namespace {

constexpr std::size_t kMaxCodeBytes = 4096;

bool is_letter_of(char letter, char capital) {
  return letter == capital || letter == capital - 'A' + 'a';
}

}  // namespace

std::string hyperlink_target(std::string_view code) {
  constexpr std::string_view kName = "HYPERLINK";
  code = trimmed(code);
  if (code.size() <= kName.size() ||
      !std::equal(kName.begin(), kName.end(), code.begin(),
                  [](char capital, char letter) { return is_letter_of(letter, capital); })) {
    return {};
  }
  code = trimmed(code.substr(kName.size()));
  if (code.empty() || code.front() == '\\') {
    return {};  // `\l "bookmark"`
  }
  if (code.front() == '"') {
    return std::string(code.substr(1, code.find('"', 1) - 1));
  }
  return std::string(code.substr(0, code.find(' ')));
}

bool is_page_number(std::string_view code) {
  code = trimmed(code);
  return code.substr(0, code.find(' ')) == "PAGE";
}

void DocxFields::begin(int link) {
  open_.push_back({{}, true, open_.empty() ? link : open_.back().link});
  ++codes_;
}

void DocxFields::add_code(std::string_view text) {
  if (!open_.empty() && open_.back().is_code) {
    std::string& code = open_.back().code;
    code += text.substr(0, kMaxCodeBytes - std::min(kMaxCodeBytes, code.size()));
  }
}

std::string DocxFields::separate() {
  if (open_.empty() || !open_.back().is_code) {
    return {};
  }
  open_.back().is_code = false;
  --codes_;
  return std::move(open_.back().code);
}

void DocxFields::pass_over() {
  if (!open_.empty() && !open_.back().is_code) {
    open_.back().is_code = true;
    ++codes_;
  }
}

void DocxFields::set_link(int link) {
  if (!open_.empty()) {
    open_.back().link = link;
  }
}

void DocxFields::end() {
  if (!open_.empty()) {
    codes_ -= open_.back().is_code ? 1 : 0;
    open_.pop_back();
  }
}

}  // namespace uaparse
