/* Evaluation of MSBuild projects, piece by piece; whole projects are in testdata/projects. */
#define _GNU_SOURCE
#include "project/msbuild.h"

#include "base/file.h"
#include "base/winpath.h"
#include "project/winglob.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static Arena *arena;
static const char *top;

static void setup(void)
{
    char name[] = "/tmp/handlint-msbuild-XXXXXX";

    arena = arena_new("test");
    cr_assert_not_null(mkdtemp(name));
    top = arena_strdup(arena, name);
}

static void teardown(void)
{
    cr_expect_eq(system(arena_printf(arena, "rm -r '%s'", top)), 0);
    arena_free(arena);
}

TestSuite(msbuild, .init = setup, .fini = teardown);

static const char *put(const char *name, const char *text)
{
    const char *path = path_join(arena, top, name);
    Err err = err_in(arena);

    for (const char *s = path + strlen(top) + 1; (s = strchr(s, '/')); s++)
        (void)mkdir(arena_strndup(arena, path, (size_t)(s - path)), 0777);
    cr_assert(file_write(path, text, strlen(text), &err), "%s", err_text(&err));
    return path;
}

static Msbuild *evaluated(const char *body, bool is_ok)
{
    static Err err;
    Msbuild *m;

    err = err_in(arena);
    m = msbuild_new(arena, put("p.vcxproj", body), &err);
    msbuild_set_global(m, "Configuration", "Debug");
    msbuild_set_global(m, "Platform", "x64");
    cr_assert_eq(msbuild_run(m), is_ok, "%s", err_text(&err));
    return m;
}

/* What an expression is worth. */
static const char *value(const char *expression)
{
    return msbuild_text(evaluated(arena_printf(arena,
                                               "<Project><PropertyGroup><Word>four</Word>"
                                               "<List>a;b;c</List><X>%s</X>"
                                               "</PropertyGroup></Project>",
                                               expression),
                                  true),
                        "X");
}

static bool holds(const char *condition)
{
    Msbuild *m = evaluated(arena_printf(arena,
                                        "<Project><PropertyGroup><Word>four</Word>"
                                        "<X Condition=\"%s\">yes</X>"
                                        "</PropertyGroup></Project>",
                                        condition),
                           true);

    return strcmp(msbuild_text(m, "X"), "yes") == 0;
}

Test(msbuild, macros)
{
    cr_expect_str_eq(value("$(Word)"), "four");
    cr_expect_str_eq(value("$(word)$(WORD)"), "fourfour");
    cr_expect_str_eq(value("$(Undefined_)x"), "x");
    cr_expect_str_eq(value("$(Configuration)|$(Platform)"), "Debug|x64");
    cr_expect_str_eq(value("$(MSBuildProjectName)$(MSBuildThisFileExtension)"),
                     "p.vcxproj");
    cr_expect_str_eq(value("$(MSBuildProjectDirectory)"), top);
    cr_expect_str_eq(value("$(MSBuildThisFileDirectory)"), path_join(arena, top, ""));
    cr_expect_str_eq(value("$(open"), "$(open");
    cr_expect_str_eq(value("100% $ @ %41%3b"), "100% $ @ A;");
    cr_expect_str_eq(value("%(Word)@(Word)"), "%(Word)@(Word)");
}

Test(msbuild, regular_expressions)
{
#define RE "$([System.Text.RegularExpressions.Regex]::"
    cr_expect_str_eq(value(RE "Match('v17.42-rc', '\\d+'))"), "17");
    cr_expect_str_eq(value(RE "Match('v17.42-rc', '(\\d+)\\.(\\d+)').Groups[2].Value)"),
                     "42");
    cr_expect_str_eq(value(RE "Match('abc', 'x').Success)"), "False");
    cr_expect_str_eq(value(RE "Match('abc', 'x').Value)"), "");
    cr_expect_str_eq(value(RE "Match('ab', 'a|ab'))"),
                     "a"); /* the first, not the longest */
    cr_expect_str_eq(value(RE "Match('a,b,c', '^.*?,'))"), "a,");
    cr_expect_str_eq(value(RE "Match('xyz', '[^x-y]'))"), "z");
    cr_expect_str_eq(value(RE "Match('aaaa', 'a{2,3}'))"), "aaa");
    cr_expect_str_eq(value(RE "Match('foobar', '(?:fo|foo)(bar|o)'))"), "foo");
    cr_expect_str_eq(value(RE "Match('no on', '\\bon\\b'))"), "on");
    cr_expect_str_eq(value(RE "Match('a]b', '[]]'))"), "]");
    cr_expect_str_eq(value(RE "IsMatch('Win32', 'win(32|64)$'))"), "False");
    cr_expect_str_eq(value(RE "IsMatch('Win32', '(?i)win(32|64)$'))"), "True");
    cr_expect_str_eq(value(RE "IsMatch('Win32', 'win', RegexOptions.IgnoreCase))"),
                     "True");
    cr_expect_str_eq(value(RE "Replace('a1b22', '\\d+', '&lt;$0>'))"), "a<1>b<22>");
    cr_expect_str_eq(value(RE "Replace('k=v', '(\\w)=(\\w)', '${2}$1$$'))"), "vk$");
    cr_expect_str_eq(value(RE "Replace('ab', 'x*', '-'))"), "-a-b-");
}

/* Known to be unknown: said, and the value is empty. */
Test(msbuild, what_is_not_known)
{
    static const char *const expressions[] = {
        RE "Match('a', '(?&lt;=b)a'))",
        RE "Match('aa', '(a)\\1'))",
        RE "Match('a', '(?&lt;name>a)'))",
        RE "Match('a', '['))",
        RE "Match('a', '*'))",
        RE "Match('a', '(a'))",
        RE "Match('a', 'a)'))",
        RE "Match('a', '\\'))",
        RE "IsMatch('a', 'A', RegexOptions.Multiline))",
        RE "Match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(a*)*b'))",
        RE "Match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(a|a|aa)+b'))",
        RE "Match('a', '((((a{999}){999}){999}){999})'))",
        RE "Replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(a+)+$b', ''))",
        "$([System.DateTime]::Now.ToString('yyyy'))",
        "$([System.Guid]::NewGuid())",
        "$([MSBuild]::GetRegistryValue('HKEY_LOCAL_MACHINE\\X', 'Y'))",
        "$([MSBuild]::GetRegistryValueFromView('HKEY_LOCAL_MACHINE\\X', 'Y', null, 'a'))",
    };

    for (size_t i = 0; i < sizeof expressions / sizeof *expressions; i++) {
        Msbuild *m = evaluated(arena_printf(arena,
                                            "<Project><PropertyGroup><X>%s</X>"
                                            "</PropertyGroup></Project>",
                                            expressions[i]),
                               true);

        cr_expect(strchr(msbuild_value(m, "X")->text, MARK_BEGIN), "%s", expressions[i]);
    }
}

Test(msbuild, registry)
{
    cr_expect_str_eq(
        value("$([MSBuild]::GetRegistryValue('HKEY_CURRENT_USER\\X', 'Y', 'z'))"), "z");
    cr_expect_str_eq(
        value("$([MSBuild]::GetRegistryValueFromView('HKEY_CURRENT_USER\\X', 'Y', 'z', "
              "RegistryView.Registry32))"),
        "z");
}

Test(msbuild, functions)
{
    cr_expect_str_eq(value("$(Word.ToUpper())"), "FOUR");
    cr_expect_str_eq(value("$(Word.Replace('ou', '').Length)"), "2");
    cr_expect_str_eq(value("$(Word.Substring(1, 2))"), "ou");
    cr_expect_str_eq(value("$(Word.Substring(9))"), "");
    cr_expect_str_eq(value("$(Word.IndexOf('r'))"), "3");
    cr_expect_str_eq(value("$(Word[1])"), "o");
    cr_expect_str_eq(value("$(List.Split(';')[1])"), "b");
    cr_expect_str_eq(value("$(List.Split(';').Length)"), "3");
    cr_expect_str_eq(value("$(Word.TrimEnd('r'))"), "fou");
    cr_expect_str_eq(value("$([MSBuild]::Add(1, $([MSBuild]::Multiply(2, 3))))"), "7");
    cr_expect_str_eq(value("$([System.IO.Path]::Combine('a', 'b\\', 'c'))"), "a/b\\c");
    cr_expect_str_eq(value("$([System.IO.Path]::GetFileName('a\\b.c'))"), "b.c");
    cr_expect_str_eq(value("$([System.IO.Path]::GetDirectoryName('a\\b.c'))"), "a");
    cr_expect_str_eq(value("$([System.IO.Path]::ChangeExtension('a.b', 'c'))"), "a.c");
    cr_expect_str_eq(value("$([MSBuild]::NormalizePath('/a', '..\\b'))"), "/b");
    cr_expect_str_eq(value("$([MSBuild]::MakeRelative('/a/b', '/a/c/d'))"), "../c/d");
    cr_expect_str_eq(value("$([MSBuild]::VersionGreaterThan('17.10', '17.9'))"), "True");
    cr_expect_str_eq(value("$([MSBuild]::IsOSPlatform('windows'))"), "True");
    cr_expect_str_eq(value("$([System.String]::Format('{0}-{1}', 'a', $(Word)))"),
                     "a-four");
    cr_expect_str_eq(value("$([System.Guid]::NewGuid())x"), "x");
    cr_expect_str_eq(value("$(Registry:HKEY_LOCAL_MACHINE\\X@Y)"), "");
}

Test(msbuild, conditions)
{
    cr_expect(holds("'$(Word)' == 'FOUR'"));
    cr_expect(holds(" '$(Word)'=='four'AND'a'!='b' "));
    cr_expect(holds("'a'=='b' or 'a'=='a' and 'b'=='b'"));
    cr_expect(holds("!('a'=='b')"));
    cr_expect(holds("$(Word.Contains('ou'))"));
    cr_expect(holds("'$(Word.Replace('f','g'))' == 'gour'"));
    cr_expect(holds("1.0 == 1 and 10 &gt; 9 and '16.11.2' &lt; '17.0.0'"));
    cr_expect(holds("'On' == 'true'"));
    cr_expect(holds(""));
    cr_expect(holds("Exists('p.vcxproj') and exists('P.VCXPROJ')"));
    cr_expect(holds("HasTrailingSlash('a\\') and !HasTrailingSlash('a')"));
    cr_expect(holds("'$(Undefined_)' == ''"));
    cr_expect_not(holds("'$(Undefined_)' &gt;= '3'"));
    cr_expect_not(holds("'a' == 'a' and false"));
    cr_expect_not(holds("Exists('')"));
    cr_expect_not(holds("'a' =="));
    cr_expect_not(holds("'a' == 'a' 'b'"));
    cr_expect_not(holds("Unknown('a')"));
    cr_expect_not(holds("'open"));
}

Test(msbuild, order_of_passes)
{
    Msbuild *m =
        evaluated("<Project>"
                  "<ItemGroup><C Include=\"a\"><M>$(Later)</M></C></ItemGroup>"
                  "<ItemDefinitionGroup><C><M>def;%(M)</M><N>$(Later)</N></C>"
                  "</ItemDefinitionGroup>"
                  "<PropertyGroup><A>$(Later)</A><Later>x</Later></PropertyGroup>"
                  "</Project>",
                  true);

    cr_assert_eq(m->items.n, 1);
    cr_expect_str_eq(msbuild_text(m, "A"), "");
    cr_expect_str_eq(item_text(arena, m->items.v[0], "m"), "x");
    cr_expect_str_eq(item_text(arena, m->items.v[0], "N"), "x");
}

Test(msbuild, origins)
{
    Msbuild *m =
        evaluated("<Project>\n<PropertyGroup>\n<P>one</P>\n<P>zero;$(P);two</P>\n"
                  "</PropertyGroup></Project>",
                  true);
    const Value *p = msbuild_value(m, "P");

    cr_assert_str_eq(p->text, "zero;one;two");
    cr_expect_eq(value_origin(p, 0).line, 4);
    cr_expect_eq(value_origin(p, 5).line, 3);
    cr_expect_eq(value_origin(p, 9).line, 4);
}

Test(msbuild, marks)
{
    Msbuild *m = evaluated("<Project><PropertyGroup><A>$(NoSuch_)/x</A><B>$(A)/y</B>"
                           "</PropertyGroup></Project>",
                           true);

    cr_expect_str_eq(msbuild_value(m, "B")->text, "\x01NoSuch_\x02/x/y");
    cr_expect_str_eq(msbuild_text(m, "B"), "/x/y");
}

Test(msbuild, items)
{
    Msbuild *m;

    put("src/One.cpp", "");
    put("src/deep/two.cpp", "");
    m = evaluated("<Project><ItemGroup>"
                  "<C Include=\"SRC\\**\\*.cpp;plain.cpp\" Exclude=\"src\\one.CPP\"/>"
                  "<D Include=\"@(C->'%(Filename)_%(RecursiveDir)')\"/>"
                  "<C Remove=\"plain.cpp\"/>"
                  "<C Update=\"src\\deep\\two.cpp\" M=\"%(Filename)\"/>"
                  "</ItemGroup></Project>",
                  true);
    cr_assert_eq(m->items.n, 3);
    cr_expect_str_eq(m->items.v[0]->include, path_join(arena, top, "src/deep/two.cpp"));
    cr_expect_str_eq(item_text(arena, m->items.v[0], "M"), "two");
    cr_expect_str_eq(m->items.v[1]->include, "two_deep/");
    cr_expect_str_eq(m->items.v[2]->include, "plain_");
}

Test(msbuild, bad_projects)
{
    static const char *const bad[] = {"",
                                      "<A/>",
                                      "<Project>",
                                      "<Project><A></B></Project>",
                                      "<!DOCTYPE a><Project/>",
                                      "<Project>&x;</Project>",
                                      "<Project/><Project/>"};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        (void)evaluated(bad[i], false);
}

Test(msbuild, paths)
{
    Words found = {0};
    bool exists;

    put("Some Folder/File.H", "");
    cr_expect_str_eq(
        winpath_find(arena, top, "some folder\\..\\SOME FOLDER\\file.h", &exists),
        path_join(arena, top, "Some Folder/File.H"));
    cr_expect(exists);
    cr_expect_str_eq(winpath_find(arena, top, "some folder\\none.h", &exists),
                     path_join(arena, top, "Some Folder/none.h"));
    cr_expect_not(exists);
    cr_expect_str_eq(winpath_find(arena, top, "C:\\a\\b", &exists), "C:/a/b");
    cr_expect_not(exists);
    cr_expect(winpath_glob(arena, top, "**\\*.h", &found));
    cr_assert_eq(found.n, 1);
    cr_expect_str_eq(found.v[0], path_join(arena, top, "Some Folder/File.H"));
    cr_expect(winpath_glob(arena, top, "**\\**\\f?le.*", &found));
    cr_expect_eq(found.n, 2);
}
