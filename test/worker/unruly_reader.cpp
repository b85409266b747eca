#include "test/worker/unruly_reader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>

namespace uaparse::test {

namespace {

constexpr int kSocket = 3;

Document document_of(const std::vector<std::string>& results) {
  Document document;
  Page& page = document.pages.emplace_back();
  for (const std::string& result : results) {
    Word word;
    word.text = result;
    page.words.push_back(word);
  }
  return document;
}

std::string own_number() {
  return std::to_string(::getpid());
}

[[noreturn]] void loop() {
  volatile unsigned turns = 0;
  while (true) {
    turns = turns + 1;
  }
}

[[noreturn]] void sleep_on() {
  while (true) {
    ::pause();
  }
}

void allocate() {
  constexpr std::size_t kPart = std::size_t{8} << 20;
  std::vector<std::unique_ptr<std::string>> taken;
  while (true) {
    taken.push_back(std::make_unique<std::string>(kPart, 'x'));
  }
}

void write_out(int descriptor, const std::string& text) {
  std::size_t written = 0;
  while (written < text.size()) {
    const ssize_t part = ::write(descriptor, text.data() + written, text.size() - written);
    if (part <= 0) {
      ::_exit(1);
    }
    written += static_cast<std::size_t>(part);
  }
}

std::string head_of(std::size_t length) {
  std::string head(sizeof(length) + 1, '\0');
  std::memcpy(head.data(), &length, sizeof(length));
  return head;
}

void answer_itself(std::size_t claimed, const std::string& bytes) {
  write_out(kSocket, head_of(claimed) + bytes);
}

pid_t have_child() {
  const pid_t child = ::fork();
  if (child == 0) {
    sleep_on();
  }
  return child;
}

std::vector<std::string> list_files() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    const std::string name = entry.path().filename().string();
    // The directory that is being read is open, too.
    if (std::filesystem::read_symlink(entry.path()).string().find("/fd") == std::string::npos) {
      names.push_back(name);
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

using Deed = std::function<void()>;

const std::map<std::string, Deed>& deeds() {
  static const std::map<std::string, Deed> all = {
      {"sound", [] {}},
      {"segfault", [] { std::raise(SIGSEGV); }},
      {"abort", [] { std::abort(); }},
      {"kill", [] { std::raise(SIGKILL); }},
      {"leave", [] { ::_exit(0); }},
      {"throw", [] { static_cast<void>(std::vector<int>().at(1)); }},
      {"loop", loop},
      {"sleep", sleep_on},
      {"allocate", allocate},
      {"complain",
       [] {
         write_out(STDERR_FILENO, "Out of me");
         write_out(STDERR_FILENO, "mory\n");
       }},
      {"print",
       [] {
         write_out(STDOUT_FILENO, std::string(1 << 20, 'o'));
         write_out(STDERR_FILENO, std::string(1 << 20, 'e'));
       }},
      {"leave-child",
       [] {
         have_child();
         ::_exit(0);
       }},
      {"claim-too-much", [] { answer_itself(std::size_t{1} << 40, ""); }},
      {"answer-garbage", [] { answer_itself(7, "garbage"); }},
      {"answer-nothing", [] { answer_itself(0, ""); }},
  };
  return all;
}

bool is_gone(pid_t id) {
  std::ifstream status("/proc/" + std::to_string(id) + "/stat");
  std::string line;
  if (!std::getline(status, line)) {
    return true;
  }
  // The state stands behind the name in brackets.
  const std::size_t bracket = line.rfind(')');
  return bracket == std::string::npos || line.substr(bracket, 3) == ") Z";
}

}  // namespace

Result<Document> read_unruly(const Input& input, const ReadOptions& options) {
  const std::string& deed = input.path;
  if (deed == "refuse") {
    return fail(ErrorKind::kDamaged, input.path, "is refused");
  }
  if (deed == "talk") {
    return document_of({options.password, options.encoding, std::to_string(input.bytes.size())});
  }
  if (deed == "list-files") {
    return document_of(list_files());
  }
  if (deed == "have-child") {
    return document_of({std::to_string(have_child())});
  }
  if (deed == "flood") {
    return document_of(std::vector<std::string>(1 << 15, "word"));
  }
  if (deed == "wait-for-death") {
    std::ofstream(options.password) << own_number() << std::endl;
    sleep_on();
  }
  deeds().at(deed)();
  return document_of({own_number()});
}

Input unruly(const std::string& deed) {
  return {deed, "%PDF-1.4\n"};
}

std::vector<std::string> words(const Document& document) {
  std::vector<std::string> texts;
  for (const Page& page : document.pages) {
    for (const Word& word : page.words) {
      texts.push_back(word.text);
    }
  }
  return texts;
}

bool is_gone_soon(pid_t id) {
  for (int i = 0; i < 10'000 && !is_gone(id); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return is_gone(id);
}

}  // namespace uaparse::test
