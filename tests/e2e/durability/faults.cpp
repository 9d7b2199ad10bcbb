// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: makes the disk fail as asked. Everything is about files below FAULT_FOLDER.
//   FAULT_AT=N FAULT_ERRNO=E   the N-th write, sync, truncation or renaming fails with E, and all after it
//   FAULT_READONLY=1           the folder is on a file system that cannot be written to
//   FAULT_CLOCK=SECONDS        the wall clock is off by so much
//   FAULT_LOG=FILE             how often something was made to fail is added there, one line for each process
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace {

const char* setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

const char* const folder = setting("FAULT_FOLDER");
const long failAt = std::atol(setting("FAULT_AT"));
const int failWith = std::atoi(setting("FAULT_ERRNO"));
const bool isReadOnly = *setting("FAULT_READONLY") != '\0';
const long clockOffset = std::atol(setting("FAULT_CLOCK"));
std::atomic<long> operations{0};
std::atomic<long> failures{0};

template <typename Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isOurs(const char* path) {
    return *folder != '\0' && path != nullptr && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isOurs(int file) {
    if (*folder == '\0')
        return false;
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isOurs(path);
}

/// Counts an operation; true = it has to fail.
bool fails() {
    if (failAt <= 0 || ++operations < failAt)
        return false;
    ++failures;
    errno = failWith;
    return true;
}

bool isRefused(const char* path) {
    if (!isReadOnly || !isOurs(path))
        return false;
    ++failures;
    errno = EROFS;
    return true;
}

struct Report {
    ~Report() {
        const char* log = setting("FAULT_LOG");
        if (*log == '\0')
            return;
        char line[64];
        const int length = std::snprintf(line, sizeof line, "%ld %ld\n", operations.load(), failures.load());
        const int file =
            static_cast<int>(syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600));
        if (file >= 0 && syscall(SYS_write, file, line, static_cast<size_t>(length)) > 0)
            syscall(SYS_close, file);
    }
} report;

int opened(const char* name, const char* path, int flags, mode_t mode) {
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
    if (writes && isRefused(path))
        return -1;
    return next<int (*)(const char*, int, mode_t)>(name)(path, flags, mode);
}

} // namespace

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED ssize_t write(int file, const void* bytes, size_t size) {
    if (isOurs(file) && fails())
        return -1;
    return next<ssize_t (*)(int, const void*, size_t)>("write")(file, bytes, size);
}
EXPORTED ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
    if (isOurs(file) && fails())
        return -1;
    return next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(file, bytes, size, at);
}
EXPORTED ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
    if (isOurs(file) && fails())
        return -1;
    return next<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}
EXPORTED int fsync(int file) {
    return isOurs(file) && fails() ? -1 : next<int (*)(int)>("fsync")(file);
}
EXPORTED int fdatasync(int file) {
    return isOurs(file) && fails() ? -1 : next<int (*)(int)>("fdatasync")(file);
}
EXPORTED int ftruncate(int file, off_t size) {
    return isOurs(file) && fails() ? -1 : next<int (*)(int, off_t)>("ftruncate")(file, size);
}
EXPORTED int ftruncate64(int file, off64_t size) {
    return isOurs(file) && fails() ? -1 : next<int (*)(int, off64_t)>("ftruncate64")(file, size);
}
EXPORTED int rename(const char* from, const char* to) {
    if (isRefused(to) || (isOurs(to) && fails()))
        return -1;
    return next<int (*)(const char*, const char*)>("rename")(from, to);
}
EXPORTED int unlink(const char* path) {
    return isRefused(path) ? -1 : next<int (*)(const char*)>("unlink")(path);
}
EXPORTED int mkdir(const char* path, mode_t mode) {
    return isRefused(path) ? -1 : next<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}
EXPORTED int access(const char* path, int mode) {
    if ((mode & W_OK) != 0 && isRefused(path))
        return -1;
    return next<int (*)(const char*, int)>("access")(path, mode);
}
EXPORTED int faccessat(int at, const char* path, int mode, int flags) {
    if ((mode & W_OK) != 0 && isRefused(path))
        return -1;
    return next<int (*)(int, const char*, int, int)>("faccessat")(at, path, mode, flags);
}
EXPORTED int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(va_arg(rest, unsigned));
    va_end(rest);
    return opened("open", path, flags, mode);
}
EXPORTED int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(va_arg(rest, unsigned));
    va_end(rest);
    return opened("open64", path, flags, mode);
}
EXPORTED int clock_gettime(clockid_t clock, timespec* time) {
    const int done = next<int (*)(clockid_t, timespec*)>("clock_gettime")(clock, time);
    if (clock == CLOCK_REALTIME && done == 0)
        time->tv_sec += clockOffset;
    return done;
}
EXPORTED int gettimeofday(timeval* time, void* zone) {
    const int done = next<int (*)(timeval*, void*)>("gettimeofday")(time, zone);
    if (done == 0)
        time->tv_sec += clockOffset;
    return done;
}
