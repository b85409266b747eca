"""Commands, and what they take.

Memory is ru_maxrss, below which lies that of the process that starts the command, for a child begins
as its copy: so whoever measures with this never holds much. Where a run is watched, its own peak and
that of its children are read from /proc as well, some times a second; the last moment is missing.
"""
import dataclasses
import os
import pathlib
import tempfile
import threading
import time

SAMPLE_SECONDS = 0.05


@dataclasses.dataclass
class Run:
    seconds: float  # by the clock
    cpu_seconds: float  # of the process and of the children that it waited for
    mib: float  # most memory of the process alone
    code: int
    watched_mib: float = 0  # the same without that of who started it, where it was watched
    children_mib: float = 0  # most memory of any child, where it was watched


def spawn(command, files):
    return os.posix_spawnp(command[0], command, os.environ, file_actions=files)


def wait_for(child, start):
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))


def run_quietly(command):
    """A run of a command, and its standard output."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        run = wait_for(spawn(command, [(os.POSIX_SPAWN_DUP2, out.fileno(), 1),
                                       (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]), start)
        out.seek(0)
        return run, out.read()


def read_peak(process):
    """Most MiB that a process has had; 0 when it is gone."""
    try:
        for line in pathlib.Path(f'/proc/{process}/status').read_text(encoding='ascii', errors='replace').splitlines():
            if line.startswith('VmHWM:'):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0


def list_children(process):
    try:
        return pathlib.Path(f'/proc/{process}/task/{process}/children').read_text(encoding='ascii').split()
    except OSError:
        return []


def run_watched(command, standard_input=os.devnull):
    """A run of a command whose output goes nowhere, watched all the while."""
    own, children, is_over = [0], [0], threading.Event()
    start = time.perf_counter()
    child = spawn(command, [(os.POSIX_SPAWN_OPEN, 0, standard_input, os.O_RDONLY, 0),
                            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])

    def watch():
        while not is_over.wait(SAMPLE_SECONDS):
            own[0] = max(own[0], read_peak(child))
            children[0] = max([children[0], *map(read_peak, list_children(child))])

    watcher = threading.Thread(target=watch)
    watcher.start()
    run = wait_for(child, start)
    is_over.set()
    watcher.join()
    run.watched_mib, run.children_mib = own[0], children[0]
    return run
