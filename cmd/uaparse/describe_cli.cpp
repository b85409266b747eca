// Writes the man page and the completions when uaparse is built: describe_cli FOLDER
#include <fstream>
#include <iostream>
#include <string>

#include "cmd/uaparse/cli.h"
#include "cmd/uaparse/completions.h"
#include "cmd/uaparse/man_page.h"
#include "uaparse/pipeline/extract.h"

namespace {

namespace cli = uaparse::cli;

template <class Write>
bool write_file(const std::string& path, Write write) {
  std::ofstream out(path, std::ios::binary);
  write(out);
  if (!out.flush()) {
    std::cerr << "describe_cli: " << path << ": cannot be written\n";
    return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: describe_cli FOLDER\n";
    return 2;
  }
  const std::string folder = argv[1];
  const cli::CommandDescription program = cli::describe_command_line();
  const bool is_written =
      write_file(
          folder + "/uaparse.1",
          [&](std::ostream& out) { cli::write_man_page(out, program, uaparse::version()); }) &&
      write_file(folder + "/uaparse.bash",
                 [&](std::ostream& out) { cli::write_bash_completion(out, program); }) &&
      write_file(folder + "/_uaparse",
                 [&](std::ostream& out) { cli::write_zsh_completion(out, program); }) &&
      write_file(folder + "/uaparse.fish",
                 [&](std::ostream& out) { cli::write_fish_completion(out, program); });
  return is_written ? 0 : 1;
}
