// The least that Poppler takes for an archive: N processes, each of which loads every N-th PDF that
// LIST names, a path a line, and asks for the words of its pages; nothing is made of them. What
// run_batch_bench.py holds `uaparse batch` against.
//
// bare_loops words|fonts N LIST
//
//   words  text_list() as it comes
//   fonts  with the fonts of the words, as whoever reads a layout needs them: what stage_bench
//   calls
//          the baseline
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

std::vector<std::string> read_list(const char* path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
  }
  return lines;
}

bool read_words(const std::string& path, int options) {
  const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_file(path));
  if (pdf == nullptr) {
    return false;
  }
  std::size_t words = 0;
  for (int i = 0; i < pdf->pages(); ++i) {
    words += std::unique_ptr<poppler::page>(pdf->create_page(i))->text_list(options).size();
  }
  return words > 0;
}

struct Share {
  std::size_t first;
  std::size_t step;
};

int read_share(const std::vector<std::string>& paths, Share share, int options) {
  for (std::size_t i = share.first; i < paths.size(); i += share.step) {
    if (!read_words(paths[i], options)) {
      std::cerr << "bare_loops: " << paths[i] << ": no words\n";
      return 1;
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc == 4 ? argv[1] : "";
  const std::size_t processes = argc == 4 ? std::strtoul(argv[2], nullptr, 10) : 0;
  const std::vector<std::string> paths =
      argc == 4 ? read_list(argv[3]) : std::vector<std::string>();
  if ((mode != "words" && mode != "fonts") || processes < 1 || paths.empty()) {
    std::cerr << "usage: bare_loops words|fonts N LIST\n";
    return 2;
  }
  const int options = mode == "fonts" ? poppler::page::text_list_include_font : 0;
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  for (std::size_t i = 0; i < processes; ++i) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::_exit(read_share(paths, {i, processes}, options));
    }
    if (child < 0) {
      std::cerr << "bare_loops: cannot fork\n";
      return 2;
    }
  }
  bool is_done = true;
  int status = 0;
  while (::wait(&status) > 0) {
    is_done = is_done && status == 0;
  }
  return is_done ? 0 : 1;
}
