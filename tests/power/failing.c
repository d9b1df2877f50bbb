// A disk that fails: what a process reads of a folder, writes to it or makes durable there is refused with EIO, for as
// long as a file "read", "write" or "sync" is in the folder SWITCHES. Loaded before the C library (LD_PRELOAD); the
// folder that fails is FAILING.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(int fd, const char *kind) {
    const char *folder = getenv("FAILING"), *switches = getenv("SWITCHES");
    if (!folder || !switches) return 0;
    char path[4096], link[64];
    snprintf(path, sizeof path, "%s/%s", switches, kind);
    if (access(path, F_OK) != 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

#define FAILING(result, kind, name, types, values)                            \
    result name types {                                                       \
        static result(*real) types;                                           \
        if (!real) real = (result(*) types)dlsym(RTLD_NEXT, #name);           \
        if (fails(fd, kind)) {                                                \
            errno = EIO;                                                      \
            return -1;                                                        \
        }                                                                     \
        return real values;                                                   \
    }

FAILING(ssize_t, "read", read, (int fd, void *to, size_t length), (fd, to, length))
FAILING(ssize_t, "read", pread, (int fd, void *to, size_t length, off_t at), (fd, to, length, at))
FAILING(ssize_t, "read", pread64, (int fd, void *to, size_t length, off64_t at), (fd, to, length, at))
FAILING(ssize_t, "write", write, (int fd, const void *of, size_t length), (fd, of, length))
FAILING(ssize_t, "write", pwrite, (int fd, const void *of, size_t length, off_t at), (fd, of, length, at))
FAILING(ssize_t, "write", pwrite64, (int fd, const void *of, size_t length, off64_t at), (fd, of, length, at))
FAILING(int, "write", ftruncate, (int fd, off_t length), (fd, length))
FAILING(int, "write", ftruncate64, (int fd, off64_t length), (fd, length))
FAILING(int, "sync", fsync, (int fd), (fd))
FAILING(int, "sync", fdatasync, (int fd), (fd))
