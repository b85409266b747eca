#include "uaparse/knowledge/pattern.h"

#include <algorithm>
#include <cassert>
#include <mutex>
#include <utility>

#include <re2/re2.h>
#include <re2/set.h>

namespace uaparse {

namespace {

// Documents hold two pages; no pattern needs more. The default of 8 MB would do as well, but is
// stated so that a set that outgrows it fails when it is built, not when it is used.
constexpr std::int64_t kMaxMemory = 16 << 20;

re2::RE2::Options options() {
  re2::RE2::Options result;
  result.set_log_errors(false);
  result.set_max_mem(kMaxMemory);
  return result;
}

}  // namespace

std::string_view Match::group(std::string_view text, std::size_t i) const {
  const auto& [first, last] = groups[i];
  return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first);
}

struct Pattern::Impl {
  explicit Impl(std::string text) : expression(std::move(text)) {}

  const re2::RE2& compiled() {
    std::call_once(once, [this] {
      re.emplace(expression, options());
      assert(re->ok());
    });
    return *re;
  }

  std::string expression;
  std::once_flag once;
  std::optional<re2::RE2> re;
};

Pattern::Pattern(std::string expression) : impl_(std::make_unique<Impl>(std::move(expression))) {}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

std::optional<Match> Pattern::find(std::string_view text, std::size_t from) const {
  constexpr std::size_t kMaxGroups = 16;
  const re2::RE2& re = impl_->compiled();
  const std::size_t count =
      std::min<std::size_t>(kMaxGroups, static_cast<std::size_t>(re.NumberOfCapturingGroups()) + 1);
  re2::StringPiece parts[kMaxGroups];
  if (!re.Match({text.data(), text.size()}, from, text.size(), re2::RE2::UNANCHORED, parts,
                static_cast<int>(count))) {
    return std::nullopt;
  }
  const auto range = [&](const re2::StringPiece& part) -> std::pair<std::size_t, std::size_t> {
    if (part.data() == nullptr) {
      return {std::string_view::npos, std::string_view::npos};
    }
    const auto begin = static_cast<std::size_t>(part.data() - text.data());
    return {begin, begin + part.size()};
  };
  Match match;
  std::tie(match.begin, match.end) = range(parts[0]);
  match.groups.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    match.groups.push_back(range(parts[i]));
  }
  return match;
}

std::string Pattern::fault(const std::string& expression) {
  const re2::RE2 re(expression, options());
  return re.ok() ? std::string() : re.error();
}

struct PatternSet::Impl {
  explicit Impl(std::vector<std::string> texts) : expressions(std::move(texts)) {}

  const re2::RE2::Set& compiled() {
    std::call_once(once, [this] {
      for (const std::string& expression : expressions) {
        [[maybe_unused]] const int id = set.Add(expression, nullptr);
        assert(id >= 0);
      }
      [[maybe_unused]] const bool is_compiled = set.Compile();
      assert(is_compiled);
    });
    return set;
  }

  std::vector<std::string> expressions;
  std::once_flag once;
  re2::RE2::Set set{options(), re2::RE2::UNANCHORED};
};

PatternSet::PatternSet(std::vector<std::string> expressions)
    : impl_(std::make_unique<Impl>(std::move(expressions))) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

bool PatternSet::find(std::string_view text, std::vector<int>& found) const {
  found.clear();
  if (impl_->expressions.empty() || !impl_->compiled().Match({text.data(), text.size()}, &found)) {
    return false;
  }
  std::sort(found.begin(), found.end());
  return true;
}

std::string tolerant(std::string_view pattern) {
  std::string result;
  bool in_class = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    result += pattern[i];
    if (pattern[i] == '\\' && i + 1 < pattern.size()) {
      result += pattern[++i];
    } else if (!in_class && pattern[i] == '[') {
      in_class = true;
      // A bracket that is first in its class does not end it.
      for (const char c : {'^', ']'}) {
        if (i + 1 < pattern.size() && pattern[i + 1] == c) {
          result += pattern[++i];
        }
      }
    } else if (in_class) {
      in_class = pattern[i] != ']';
    } else if (pattern[i] == ' ') {
      result += '*';
    }
  }
  return result;
}

}  // namespace uaparse
