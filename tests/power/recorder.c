// Writes down what a process does to the files of a folder, in its order: what it writes, cuts, removes, and what it
// makes durable. Loaded before the C library (LD_PRELOAD); the folder is RECORDED, the record goes to RECORD.
//
// An entry is a line, "KIND\tNAME\tOFFSET\tLENGTH\n", and behind a W the bytes that were written:
// W written, T cut to a length, S made durable, U removed, R given the name that follows as bytes.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 65536
static char folder[512];
static int record = -1;
static char *names[FILES];

#define REAL(result, name, ...)                                        \
    static result (*real)(__VA_ARGS__);                                \
    if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void) {
    const char *of = getenv("RECORDED"), *to = getenv("RECORD");
    if (!of || !to) return;
    int (*open_real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open64");
    record = open_real(to, O_CREAT | O_WRONLY | O_APPEND | O_TRUNC, 0600);
    strncpy(folder, of, sizeof folder - 1);
}

static const char *name_of(int fd) { return fd >= 0 && fd < FILES ? names[fd] : NULL; }

static int is_within(const char *path) {
    size_t length = strlen(folder);
    return length && strncmp(path, folder, length) == 0 && path[length] == '/';
}

static void enter(char kind, const char *name, long offset, const void *bytes, long length) {
    char head[700];
    int size = snprintf(head, sizeof head, "%c\t%s\t%ld\t%ld\n", kind, name, offset, length);
    struct iovec parts[2] = {{head, size}, {(void *)bytes, bytes ? length : 0}};
    if (writev(record, parts, bytes ? 2 : 1) < size) abort();
}

static void opened(int fd, const char *path) {
    if (fd < 0 || fd >= FILES) return;
    free(names[fd]);
    names[fd] = is_within(path) ? strdup(strrchr(path, '/') + 1) : NULL;
}

#define OPEN(function)                                                  \
    int function(const char *path, int flags, ...) {                    \
        REAL(int, #function, const char *, int, ...);                   \
        va_list rest;                                                   \
        va_start(rest, flags);                                          \
        int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0; \
        va_end(rest);                                                   \
        int fd = real(path, flags, mode);                               \
        opened(fd, path);                                               \
        return fd;                                                      \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    REAL(int, "close", int);
    if (name_of(fd)) {
        free(names[fd]);
        names[fd] = NULL;
    }
    return real(fd);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    ssize_t written = real(fd, bytes, length, offset);
    if (written > 0 && name_of(fd)) enter('W', names[fd], offset, bytes, written);
    return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
    return pwrite64(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    ssize_t written = real(fd, bytes, length);
    if (written > 0 && name_of(fd))
        enter('W', names[fd], lseek(fd, 0, SEEK_CUR) - written, bytes, written);
    return written;
}

#define SYNC(function)                                   \
    int function(int fd) {                               \
        REAL(int, #function, int);                       \
        int result = real(fd);                           \
        if (result == 0 && name_of(fd)) enter('S', names[fd], 0, NULL, 0); \
        return result;                                   \
    }
SYNC(fsync)
SYNC(fdatasync)

int ftruncate64(int fd, off64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    int result = real(fd, length);
    if (result == 0 && name_of(fd)) enter('T', names[fd], length, NULL, 0);
    return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int result = real(path);
    if (result == 0 && is_within(path)) enter('U', strrchr(path, '/') + 1, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    int result = real(from, to);
    if (result == 0 && is_within(from) && is_within(to)) {
        const char *name = strrchr(to, '/') + 1;
        enter('R', strrchr(from, '/') + 1, 0, name, strlen(name));
    }
    return result;
}
