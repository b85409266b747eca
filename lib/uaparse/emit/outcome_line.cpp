#include "uaparse/emit/outcome_line.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "uaparse/base/base64.h"
#include "uaparse/base/text.h"
#include "uaparse/emit/json_writer.h"
#include "uaparse/emit/record_json.h"

namespace uaparse {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

// Ours are six deep. What reads a tree goes down into it, and a stack has an end.
constexpr std::size_t kMostDepth = 32;

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\r", at), text.size());
}

// Behind the string that opens at `at`; nowhere when it does not end.
std::size_t skip_string(std::string_view text, std::size_t at) {
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '"') {
      return i + 1;
    }
    i += text[i] == '\\' ? 1 : 0;
  }
  return kNowhere;
}

// Behind the object or array that opens at `at`; nowhere when it is not closed as it was opened.
std::size_t skip_structure(std::string_view text, std::size_t at) {
  std::string closers;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"') {
      at = skip_string(text, at);
      continue;
    }
    ++at;
    if (c == '{' || c == '[') {
      closers += c == '{' ? '}' : ']';
    } else if (c == '}' || c == ']') {
      if (closers.back() != c) {
        return kNowhere;
      }
      closers.pop_back();
    }
    if (closers.empty() || closers.size() > kMostDepth) {
      return closers.empty() ? at : kNowhere;
    }
  }
  return kNowhere;
}

// Behind the value at `at`; nowhere when there is none.
std::size_t skip_value(std::string_view text, std::size_t at) {
  if (at >= text.size()) {
    return kNowhere;
  }
  if (text[at] == '"') {
    return skip_string(text, at);
  }
  if (text[at] == '{' || text[at] == '[') {
    return skip_structure(text, at);
  }
  const std::size_t end = std::min(text.find_first_of(",:{}[]\" \t\r\n", at), text.size());
  return end > at ? end : kNowhere;
}

// A member of an object as it is written.
struct Member {
  std::string_view key;    // without its quotes
  std::string_view value;  // with all that belongs to it
  std::string_view text;   // "key":value
};

using Members = std::vector<Member>;

// The member at `at`, which is moved behind it.
std::optional<Member> read_member(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  if (begin >= text.size() || text[begin] != '"') {
    return std::nullopt;
  }
  const std::size_t key_end = skip_string(text, begin);
  const std::size_t colon = key_end == kNowhere ? text.size() : skip_blanks(text, key_end);
  if (colon >= text.size() || text[colon] != ':') {
    return std::nullopt;
  }
  const std::size_t value = skip_blanks(text, colon + 1);
  at = skip_value(text, value);
  if (at == kNowhere) {
    return std::nullopt;
  }
  return Member{text.substr(begin + 1, key_end - begin - 2), text.substr(value, at - value),
                text.substr(begin, at - begin)};
}

// Nothing when `text` is not one object, whole, with a member at least.
std::optional<Members> read_members(std::string_view text) {
  Members members;
  std::size_t at = skip_blanks(text, 0);
  char before = at < text.size() ? text[at] : '\0';
  for (char wanted = '{'; before == wanted; wanted = ',') {
    at = skip_blanks(text, at + 1);
    const std::optional<Member> member = read_member(text, at);
    if (!member) {
      return std::nullopt;
    }
    members.push_back(*member);
    at = skip_blanks(text, at);
    before = at < text.size() ? text[at] : '\0';
  }
  const bool is_whole = before == '}' && skip_blanks(text, at + 1) == text.size();
  return is_whole && !members.empty() ? std::optional(std::move(members)) : std::nullopt;
}

const Member* find_member(const Members& members, std::string_view key) {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const Member& member) { return member.key == key; });
  return found != members.end() ? &*found : nullptr;
}

struct OutcomeText {
  Members members;
  Members source;
};

std::optional<OutcomeText> read_outcome(std::string_view line) {
  std::optional<Members> members = read_members(line);
  const Member* source = members ? find_member(*members, "source") : nullptr;
  std::optional<Members> inner = source != nullptr ? read_members(source->value) : std::nullopt;
  const Member* path = inner ? find_member(*inner, "path") : nullptr;
  if (path == nullptr || path->value.front() != '"') {
    return std::nullopt;
  }
  return OutcomeText{std::move(*members), std::move(*inner)};
}

tl::unexpected<Error> refuse() {
  return fail(ErrorKind::kInvalid, "",
              "is no outcome in a line of JSON: an object with a source and its path");
}

void append_member(std::string& object, std::string_view member) {
  object.append(object.empty() ? "{" : ",").append(member);
}

std::string close(std::string object) {
  return object.empty() ? "{}" : std::move(object) + "}";
}

// The line with another source.
std::string with_source(const Members& members, const std::string& source) {
  std::string line;
  for (const Member& member : members) {
    append_member(line, member.key == "source" ? "\"source\":" + source : std::string(member.text));
  }
  return close(std::move(line));
}

std::string quoted(const std::string& text) {
  return to_json_line(nlohmann::ordered_json(text));
}

// The text of a member; nothing when it is of another kind.
std::optional<std::string> text_of(const Member* member) {
  const nlohmann::json value = nlohmann::json::parse(member->value, nullptr, false);
  return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
}

// The line with that mark and no other; without any for an empty one.
std::string with_mark(const OutcomeText& outcome, std::string_view shard) {
  std::string source;
  for (const Member& member : outcome.source) {
    if (member.key != "shard") {
      append_member(source, member.text);
    }
  }
  if (!shard.empty()) {
    append_member(source, "\"shard\":" + quoted(std::string(shard)));
  }
  return with_source(outcome.members, close(std::move(source)));
}

}  // namespace

std::string line_of(const Outcome& outcome, bool with_evidence) {
  EmitOptions options;
  options.with_evidence = with_evidence;
  return to_json_line(build_json(outcome, options));
}

Result<std::string> renamed_line(std::string_view line, const std::string& path) {
  const std::optional<OutcomeText> outcome = read_outcome(line);
  if (!outcome) {
    return refuse();
  }
  std::string source;
  append_member(source, "\"path\":" + quoted(clean_text(path)));
  if (const std::string bytes = path_base64(path); !bytes.empty()) {
    append_member(source, "\"path_base64\":" + quoted(bytes));
  }
  for (const Member& member : outcome->source) {
    if (member.key != "path" && member.key != "path_base64") {
      append_member(source, member.text);
    }
  }
  return with_source(outcome->members, close(std::move(source)));
}

Result<std::string> shown_line(std::string_view line, const EmitOptions& options) {
  const std::optional<OutcomeText> outcome = read_outcome(line);
  if (!outcome) {
    return refuse();
  }
  std::string source;
  for (const Member& member : outcome->source) {
    if (is_shown_of_source(member.key, options)) {
      append_member(source, member.text);
    }
  }
  const bool is_error = find_member(outcome->members, "error") != nullptr;
  std::string shown;
  for (const Member& member : outcome->members) {
    if (is_error || is_shown(member.key, options)) {
      append_member(
          shown, member.key == "source" ? "\"source\":" + close(source) : std::string(member.text));
    }
  }
  return close(std::move(shown));
}

std::string marked_line(std::string_view line, std::string_view shard) {
  const std::optional<OutcomeText> outcome = read_outcome(line);
  return outcome ? with_mark(*outcome, shard) : std::string(line);
}

std::optional<LineHead> read_line_head(std::string_view line) {
  const std::optional<OutcomeText> outcome = read_outcome(line);
  if (!outcome || !nlohmann::ordered_json::accept(line)) {
    return std::nullopt;
  }
  const Member* encoded = find_member(outcome->source, "path_base64");
  std::optional<std::string> path = text_of(find_member(outcome->source, "path"));
  if (encoded != nullptr) {
    path = read_base64(text_of(encoded).value_or(" "));
  }
  if (!path) {
    return std::nullopt;
  }
  LineHead head{std::move(*path), {}, find_member(outcome->members, "error") != nullptr, {}};
  if (const Member* shard = find_member(outcome->source, "shard")) {
    head.shard = text_of(shard).value_or(std::string(shard->value));
  }
  head.unmarked = with_mark(*outcome, "");
  return head;
}

}  // namespace uaparse
