#include "cmd/uaparse/explanation_text.h"

#include <algorithm>
#include <cstdio>
#include <ostream>
#include <string>
#include <string_view>

#include "cmd/uaparse/messages.h"

namespace uaparse::cli {

namespace {

constexpr std::size_t kMostCharacters = 72;  // of a text that is only quoted

bool goes_on(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// The first characters of a text of the document.
std::string cut(std::string_view text, std::size_t most = kMostCharacters) {
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size(); ++end) {
    count += goes_on(text[end]) ? 0 : 1;
    if (count > most) {
      break;
    }
  }
  return printable(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

std::string quoted(std::string_view text) {
  return "\"" + cut(text) + "\"";
}

std::string left(std::string_view text, std::size_t width) {
  return std::string(text) + std::string(width - std::min(width, text.size()) + 2, ' ');
}

std::string right(std::string_view text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + std::string(text) + "  ";
}

std::string decimal(double number) {
  char digits[16];
  const int length = std::snprintf(digits, sizeof digits, "%.2f", number);
  return {digits, static_cast<std::size_t>(std::clamp(length, 0, 15))};
}

// `appeals_before, write_in or outcome`
std::string one_of(const std::vector<std::string>& names) {
  std::string result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string_view join = i == 0 ? "" : i + 1 == names.size() ? " or " : ", ";
    result.append(join).append(names[i]);
  }
  return result;
}

class Writer {
 public:
  Writer(std::ostream& out, const Explanation& explanation)
      : out_(out),
        explanation_(explanation),
        // Pages of plain text are no places that an editor knows.
        has_pages_(explanation.media_type != "text/plain") {}

  void write() {
    write_head();
    if (explanation_.is_recognized) {
      write_generations();
      write_fields();
    } else {
      write_nearest();
    }
    write_lines();
  }

 private:
  // `14`, `2:14`; a dash where nothing is known.
  std::string place(const Place& at) const {
    const std::string line = at.line > 0 ? std::to_string(at.line) : "";
    if (at.page <= 0 || (!has_pages_ && !line.empty())) {
      return line.empty() ? "-" : line;
    }
    return "p." + std::to_string(at.page) + (line.empty() ? "" : ":" + line);
  }

  void write_head() {
    out_ << printable(explanation_.path) << ": ";
    if (!explanation_.is_recognized) {
      out_ << "no Urgent Action of any generation\n";
      return;
    }
    const ExplainedGeneration& taken = explanation_.generations.front();
    out_ << "an Urgent Action of the generation " << printable(taken.id) << ", in "
         << printable(taken.language) << " (confidence " << decimal(taken.confidence) << ")\n";
  }

  std::string name_of(const ExplainedGeneration& generation) const {
    const bool has_languages =
        explanation_.generations.front().language != explanation_.generations.back().language;
    return printable(generation.id + (has_languages ? " (" + generation.language + ")" : ""));
  }

  static std::string score_of(const ExplainedGeneration& generation) {
    return std::to_string(generation.sum) + " of " + std::to_string(generation.certain);
  }

  // Why it was not taken.
  static std::string verdict(const ExplainedGeneration& generation) {
    std::string result;
    for (const std::vector<std::string>& group : generation.missing) {
      result += (result.empty() ? "needs " : "; and ") + one_of(group);
    }
    if (!result.empty()) {
      return printable(result);
    }
    return generation.sum < generation.least
               ? "too little: at least " + std::to_string(generation.least)
               : "not stronger";
  }

  void write_cues(const ExplainedGeneration& generation) {
    std::size_t width = 4;
    for (const ExplainedCue& cue : generation.cues) {
      width = std::max(width, cue.label.size());
    }
    const auto weight = [](int points) {
      return right((points < 0 ? "" : "+") + std::to_string(points), 6);
    };
    for (const ExplainedCue& cue : generation.cues) {
      out_ << "    " << weight(cue.weight) << left(printable(cue.label), width)
           << right(place(cue.place), place_width()) << quoted(cue.text) << '\n';
    }
    if (generation.year_cue != 0) {
      out_ << "    " << weight(generation.year_cue) << left("year", width)
           << right("", place_width()) << explanation_.year << " is one of its years\n";
    }
  }

  void write_generations() {
    out_ << "\nGenerations (sum of the labels found, of what leaves no doubt)\n";
    std::size_t width = 0;
    for (const ExplainedGeneration& generation : explanation_.generations) {
      width = std::max(width, name_of(generation).size());
    }
    for (const ExplainedGeneration& generation : explanation_.generations) {
      const bool is_taken = &generation == &explanation_.generations.front();
      out_ << "  " << left(name_of(generation), width) << right(score_of(generation), 8)
           << (is_taken ? "taken" : verdict(generation)) << '\n';
      if (is_taken) {
        write_cues(generation);
      }
    }
  }

  // What the generations that come nearest found, and what they miss.
  void write_nearest() {
    constexpr std::size_t kMost = 3;
    const std::size_t count = std::min(kMost, explanation_.generations.size());
    out_ << "\nThe generations that come nearest\n";
    for (std::size_t i = 0; i < count; ++i) {
      const ExplainedGeneration& generation = explanation_.generations[i];
      out_ << "  " << name_of(generation) << ": " << score_of(generation) << ", at least "
           << generation.least << " is wanted\n";
      write_cues(generation);
      if (generation.cues.empty()) {
        out_ << "    none of its labels begins a line\n";
      }
      for (const std::vector<std::string>& group : generation.missing) {
        out_ << "    missing: no line begins with " << (group.size() > 1 ? "one of " : "")
             << printable(one_of(group)) << '\n';
      }
      if (generation.sum < generation.least) {
        out_ << "    missing: labels that weigh " << generation.least - generation.sum << " more\n";
      }
    }
    out_ << "  What the labels are is said by 'uaparse schema knowledge'.\n";
  }

  void write_fields() {
    out_ << "\nFields (place, confidence, what speaks for it, value)\n";
    std::size_t width = 0;
    for (const ExplainedField& field : explanation_.fields) {
      width = std::max(width, field.pointer.size());
    }
    for (const ExplainedField& field : explanation_.fields) {
      write_field(field, width);
    }
  }

  void write_field(const ExplainedField& field, std::size_t width) {
    constexpr std::size_t kProof = 18;
    out_ << "  " << left(printable(field.pointer), width)
         << right(place(field.place), place_width());
    if (field.value) {
      out_ << left(decimal(field.confidence), 4) << left(field.reason, kProof)
           << printable(*field.value);
      if (field.text != *field.value) {
        out_ << ", printed " << quoted(field.text);
      }
    } else {
      out_ << left("-", 4) << left("no value", kProof) << printable(field.reason);
    }
    out_ << '\n';
    for (const std::string& remark : field.remarks) {
      out_ << "      note: " << printable(remark) << '\n';
    }
    write_passed_over(field.passed_over);
  }

  // Those with the same reason on one line.
  void write_passed_over(const std::vector<PassedOver>& candidates) {
    constexpr std::size_t kMost = 4;
    std::vector<std::string_view> told;
    for (const PassedOver& first : candidates) {
      if (std::find(told.begin(), told.end(), first.reason) != told.end()) {
        continue;
      }
      told.push_back(first.reason);
      out_ << "      not ";
      std::size_t count = 0;
      for (const PassedOver& candidate : candidates) {
        if (candidate.reason == first.reason && ++count <= kMost) {
          out_ << (count > 1 ? ", " : "") << quoted(candidate.text) << " ("
               << place(candidate.place) << ')';
        }
      }
      if (count > kMost) {
        out_ << " and " << count - kMost << " more";
      }
      out_ << ": " << printable(first.reason) << '\n';
    }
  }

  void write_lines() {
    constexpr std::size_t kSection = 13;
    out_ << "\nLines (" << (explanation_.is_recognized ? "place, section, text" : "place, text")
         << ", [labels])\n";
    for (const ExplainedLine& line : explanation_.lines) {
      const bool is_body = line.role == "body";
      out_ << "  " << right(place(line.place), place_width());
      if (explanation_.is_recognized || !is_body) {
        out_ << left(is_body ? line.section : "(" + line.role + ")", kSection);
      }
      out_ << cut(line.text);
      for (std::size_t i = 0; i < line.labels.size(); ++i) {
        out_ << (i == 0 ? "  [" : ", ") << printable(line.labels[i]);
      }
      out_ << (line.labels.empty() ? "\n" : "]\n");
    }
  }

  std::size_t place_width() const { return has_pages_ ? 6 : 3; }

  std::ostream& out_;
  const Explanation& explanation_;
  bool has_pages_;
};

}  // namespace

void write_explanation(std::ostream& out, const Explanation& explanation) {
  Writer(out, explanation).write();
}

}  // namespace uaparse::cli
