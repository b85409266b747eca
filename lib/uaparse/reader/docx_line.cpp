#include "uaparse/reader/docx_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include "uaparse/base/text.h"
#include "uaparse/reader/word_text.h"

namespace uaparse {

namespace {

constexpr unsigned char kFirstPrinted = 0x20;

// Of the characters from blank to tilde, in thousandths of the size.
constexpr std::array<std::uint16_t, 95> kWidths = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr double kThousand = 1000;
constexpr double kCell = 0.556;     // of any other character, for each cell it takes on a grid
constexpr double kFixedCell = 0.6;  // in a font of fixed pitch

std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80) {
    ++length;
  }
  return length;
}

bool is_mark(char c) {
  return c == kLineBreak || c == kTab || c == kPageBreak || c == kColumnBreak ||
         c == kPageBreakSeen;
}

class LineBreaker {
 public:
  LineBreaker(const DocxParagraph& paragraph, const Measure& measure)
      : format_(paragraph.format), measure_(measure) {
    // Right before its item: the white space of a tab would look like that between columns.
    const std::string marker = paragraph.marker.empty() ? "" : paragraph.marker + " ";
    const double marker_pt = text_width_pt(marker, format_.run);
    begin_line(marker.empty() ? format_.left_pt + format_.first_pt : format_.left_pt - marker_pt);
    add(marker, format_.run);
  }

  void add(std::string_view text, const RunFormat& format) {
    for (std::size_t i = 0; i < text.size();) {
      const std::string_view rest = text.substr(i);
      const std::size_t blank = is_mark(rest.front()) ? 0 : blank_length(rest);
      if (is_mark(rest.front())) {
        add_mark(rest.front(), format.size_pt);
        ++i;
      } else if (blank > 0) {
        end_word(true);
        x_pt_ += text_width_pt(" ", format);
        i += blank;
      } else {
        const std::size_t length = character_length(rest);
        word_.text += rest.substr(0, length);
        word_.size_pt = std::max(word_.size_pt, format.size_pt);
        width_pt_ += text_width_pt(rest.substr(0, length), format);
        i += length;
      }
    }
  }

  std::vector<PlacedLine> take() {
    end_line(0);
    lines_.pop_back();
    return std::move(lines_);
  }

 private:
  void begin_line(double indent_pt) {
    lines_.emplace_back();
    lines_.back().size_pt = 0;
    left_pt_ = std::max(0.0, measure_.left_pt + indent_pt);  // not off the paper
    x_pt_ = left_pt_;
    tab_ = {};
    tab_begin_ = 0;
  }

  double right_pt() const { return measure_.right_pt - format_.right_pt; }

  void add_mark(char mark, double size_pt) {
    end_word(mark == kTab);
    lines_.back().size_pt = std::max(lines_.back().size_pt, size_pt);
    if (mark == kTab) {
      add_tab();
    } else {
      end_line(mark == kLineBreak ? '\0' : mark);
    }
  }

  void end_word(bool space_after) {
    if (word_.text.empty()) {
      return;
    }
    if (x_pt_ + width_pt_ > right_pt() + kSlack && !lines_.back().words.empty()) {
      close_line(0);
    }
    PlacedLine& line = lines_.back();
    word_.x0_pt = x_pt_;
    x_pt_ += std::exchange(width_pt_, 0);
    word_.x1_pt = x_pt_;
    word_.space_after = space_after;
    line.size_pt = std::max(line.size_pt, word_.size_pt);
    line.words.push_back(std::exchange(word_, {}));
  }

  void end_line(char end) {
    end_word(false);
    close_line(end);
  }

  void close_line(char end) {
    end_tab();
    PlacedLine& line = lines_.back();
    line.end = end;
    line.size_pt = line.size_pt > 0 ? line.size_pt : format_.run.size_pt;
    if (!line.words.empty()) {
      line.words.back().space_after = false;
    }
    if (!line.words.empty() && format_.alignment != Alignment::kLeft) {
      const double room_pt = right_pt() - line.words.back().x1_pt;
      shift(0, format_.alignment == Alignment::kCentre ? room_pt / 2 : room_pt);
    }
    begin_line(format_.left_pt);
  }

  void shift(std::size_t first, double by_pt) {
    std::vector<PlacedWord>& words = lines_.back().words;
    for (std::size_t i = first; i < words.size() && by_pt > 0; ++i) {
      words[i].x0_pt += by_pt;
      words[i].x1_pt += by_pt;
    }
  }

  void add_tab() {
    constexpr double kUsualStop = 36;
    end_tab();
    const double at_pt = x_pt_ - measure_.left_pt;
    const auto stop = std::find_if(format_.tabs.begin(), format_.tabs.end(),
                                   [&](const TabStop& one) { return one.at_pt > at_pt + kSlack; });
    const bool is_hanging = format_.left_pt > at_pt + kSlack;
    if (stop != format_.tabs.end() && !(is_hanging && format_.left_pt < stop->at_pt)) {
      tab_ = *stop;
    } else if (is_hanging) {
      tab_ = {format_.left_pt, Alignment::kLeft};
    } else {
      tab_ = {(std::floor((at_pt + kSlack) / kUsualStop) + 1) * kUsualStop, Alignment::kLeft};
    }
    tab_begin_ = lines_.back().words.size();
    if (tab_.alignment == Alignment::kLeft) {
      x_pt_ = measure_.left_pt + tab_.at_pt;
    }
  }

  // What stands at a right or a centred stop goes there once its width is known.
  void end_tab() {
    if (tab_.alignment == Alignment::kLeft || lines_.back().words.size() <= tab_begin_) {
      return;
    }
    const std::vector<PlacedWord>& words = lines_.back().words;
    const double width_pt = words.back().x1_pt - words[tab_begin_].x0_pt;
    const double share =
        std::exchange(tab_.alignment, Alignment::kLeft) == Alignment::kCentre ? 0.5 : 1;
    const double by_pt = measure_.left_pt + tab_.at_pt - share * width_pt - words[tab_begin_].x0_pt;
    shift(tab_begin_, by_pt);
    x_pt_ += std::max(0.0, by_pt);
  }

  static constexpr double kSlack = 0.01;

  const ParagraphFormat& format_;
  const Measure measure_;
  std::vector<PlacedLine> lines_;
  double left_pt_ = 0;
  double x_pt_ = 0;
  PlacedWord word_;
  double width_pt_ = 0;  // of the word
  TabStop tab_;          // the last one of the line
  std::size_t tab_begin_ = 0;
};

}  // namespace

double text_width_pt(std::string_view text, const RunFormat& format) {
  if (format.is_fixed_pitch) {
    return kFixedCell * count_cells(text) * format.size_pt;
  }
  double width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      const std::size_t at = byte < kFirstPrinted ? 0 : byte - kFirstPrinted;
      width += kWidths[std::min(at, kWidths.size() - 1)] / kThousand;
      ++i;
    } else {
      const std::size_t length = character_length(text.substr(i));
      width += kCell * count_cells(text.substr(i, length));
      i += length;
    }
  }
  return width * format.size_pt;
}

std::vector<PlacedLine> break_lines(const DocxParagraph& paragraph, const Measure& measure) {
  LineBreaker breaker(paragraph, measure);
  for (const DocxRun& run : paragraph.runs) {
    breaker.add(run.text, run.format);
  }
  return breaker.take();
}

}  // namespace uaparse
