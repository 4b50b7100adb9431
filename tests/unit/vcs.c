/* Addresses of repositories, as a log may give them away. tests/e2e/provenance.py has
 * git's own files. */
#include "project/vcs.h"

#include <criterion/criterion.h>

static void expect(const char *url, const char *uri)
{
    Arena *arena = arena_new("test");
    const char *is = vcs_public_uri(arena, url);

    if (uri)
        cr_expect(is && strcmp(is, uri) == 0, "<%s> is <%s>", url, is ? is : "nothing");
    else
        cr_expect_null(is, "<%s> is <%s>", url, is);
    arena_free(arena);
}

Test(vcs, addresses)
{
    expect("https://host.example/group/name.git", "https://host.example/group/name.git");
    expect("http://host.example:8080/name", "http://host.example:8080/name");
    expect("ssh://git@host.example:22/name", "ssh://host.example:22/name");
    expect("git@host.example:group/name.git", "ssh://host.example/group/name.git");
    expect("host.example:/srv/name.git", "ssh://host.example/srv/name.git");
}

Test(vcs, secrets)
{
    expect("https://ci-token:hunter2@host.example/name.git",
           "https://host.example/name.git");
    expect("https://a:b@c:d@host.example/name", "https://host.example/name");
    expect("https://host.example/name?token=hunter2#x", "https://host.example/name");
    expect("user:hunter2@host.example:name", NULL);
}

Test(vcs, nothing_that_others_can_use)
{
    expect("", NULL);
    expect("/srv/git/name.git", NULL);
    expect("../name.git", NULL);
    expect("C:\\git\\name", NULL);
    expect("C:/git/name", NULL);
    expect("file:///srv/name.git", NULL);
    expect("ext::sh -c id", NULL);
    expect("https://", NULL);
    expect("https://user@/name", NULL);
    expect("https://host.example/a b", NULL);
    expect("https://host.example/\x1b[31m", NULL);
}
