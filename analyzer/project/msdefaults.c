/* Stand-ins for the files of Visual Studio that every C++ project imports. They say
 * only what changes how a source is parsed: defaults of properties, and the
 * definitions that properties stand for.
 *
 * From="X" (ours) says that a metadata counts as written where the property X was.
 */
#include "project/msbuild.h"

#include <strings.h>

/* Imported before a project's own settings. */
static const char default_props[] =
    "<Project>"
    "<PropertyGroup>"
    "<OS Condition=\"'$(OS)'==''\">Windows_NT</OS>"
    "<VisualStudioVersion Condition=\"'$(VisualStudioVersion)'==''\">17.0</VisualStudioVersion>"
    "<MSBuildToolsVersion>Current</MSBuildToolsVersion>"
    "<MSBuildVersion>17.0.0</MSBuildVersion>"
    "<MSBuildAssemblyVersion>17.0</MSBuildAssemblyVersion>"
    "<MSBuildRuntimeType>Full</MSBuildRuntimeType>"
    "<PlatformTarget Condition=\"'$(Platform)'=='Win32'\">x86</PlatformTarget>"
    "<PlatformTarget Condition=\"'$(Platform)'!='Win32'\">$(Platform)</PlatformTarget>"
    "<PlatformShortName>$(PlatformTarget)</PlatformShortName>"
    "<PlatformArchitecture>64</PlatformArchitecture>"
    "<PlatformArchitecture Condition=\"'$(Platform)'=='Win32' or '$(Platform)'=='ARM'\">32"
    "</PlatformArchitecture>"
    "<DirectoryBuildPropsPath Condition=\"'$(DirectoryBuildPropsPath)'==''\">"
    "$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildProjectDirectory)'))"
    "</DirectoryBuildPropsPath>"
    "</PropertyGroup>"
    "<Import Project='$(DirectoryBuildPropsPath)' Condition=\"'$(ImportDirectoryBuildProps)'!='false' and "
    "Exists('$(DirectoryBuildPropsPath)')\"/>"
    "<PropertyGroup>"
    "<ConfigurationType Condition=\"'$(ConfigurationType)'==''\">Application</ConfigurationType>"
    "<PlatformToolset Condition=\"'$(PlatformToolset)'==''\">v143</PlatformToolset>"
    "<UseOfMfc Condition=\"'$(UseOfMfc)'==''\">false</UseOfMfc>"
    "<UseOfAtl Condition=\"'$(UseOfAtl)'==''\">false</UseOfAtl>"
    "<CLRSupport Condition=\"'$(CLRSupport)'==''\">false</CLRSupport>"
    "</PropertyGroup>"
    "</Project>";

/* Imported behind a project's settings (ConfigurationType, CharacterSet) and before
 * its sheets. The macros of IncludePath belong to the toolchain: our own headers stand
 * for what is in those folders. */
static const char cpp_props[] =
    "<Project>"
    "<PropertyGroup>"
    "<ProjectDir Condition=\"'$(ProjectDir)'==''\">$(MSBuildProjectDirectory)/</ProjectDir>"
    "<SolutionDir Condition=\"'$(SolutionDir)'=='' or '$(SolutionDir)'=='*Undefined*'\">"
    "$(MSBuildProjectDirectory)/</SolutionDir>"
    "<OutDir Condition=\"'$(OutDir)'=='' and '$(Platform)'=='Win32'\">$(SolutionDir)$(Configuration)/</OutDir>"
    "<OutDir Condition=\"'$(OutDir)'==''\">$(SolutionDir)$(Platform)/$(Configuration)/</OutDir>"
    "<IntDir Condition=\"'$(IntDir)'=='' and '$(Platform)'=='Win32'\">$(Configuration)/</IntDir>"
    "<IntDir Condition=\"'$(IntDir)'==''\">$(Platform)/$(Configuration)/</IntDir>"
    "<IntermediateOutputPath Condition=\"'$(IntermediateOutputPath)'==''\">$(IntDir)</IntermediateOutputPath>"
    "<TargetName Condition=\"'$(TargetName)'==''\">$(ProjectName)</TargetName>"
    "<TargetExt Condition=\"'$(ConfigurationType)'=='DynamicLibrary'\">.dll</TargetExt>"
    "<TargetExt Condition=\"'$(ConfigurationType)'=='StaticLibrary'\">.lib</TargetExt>"
    "<TargetExt Condition=\"'$(ConfigurationType)'=='Application'\">.exe</TargetExt>"
    "<IncludePath Condition=\"'$(IncludePath)'==''\">$(VC_IncludePath);$(WindowsSDK_IncludePath)"
    "</IncludePath>"
    "<ExternalIncludePath Condition=\"'$(ExternalIncludePath)'==''\">$(VC_IncludePath);"
    "$(WindowsSDK_IncludePath)</ExternalIncludePath>"
    "</PropertyGroup>"
    "<ItemDefinitionGroup><ClCompile>"
    "<PreprocessorDefinitions Condition=\"'$(CharacterSet)'=='Unicode'\" From='CharacterSet'>"
    "_UNICODE;UNICODE;%(PreprocessorDefinitions)</PreprocessorDefinitions>"
    "<PreprocessorDefinitions Condition=\"'$(CharacterSet)'=='MultiByte'\" From='CharacterSet'>"
    "_MBCS;%(PreprocessorDefinitions)</PreprocessorDefinitions>"
    "<PreprocessorDefinitions Condition=\"'$(ConfigurationType)'=='DynamicLibrary'\" From='ConfigurationType'>"
    "_WINDLL;%(PreprocessorDefinitions)</PreprocessorDefinitions>"
    "<PreprocessorDefinitions Condition=\"'$(UseOfMfc)'=='Dynamic'\" From='UseOfMfc'>"
    "_AFXDLL;%(PreprocessorDefinitions)</PreprocessorDefinitions>"
    "<PreprocessorDefinitions Condition=\"'$(UseOfAtl)'=='Dynamic'\" From='UseOfAtl'>"
    "_ATL_DLL;%(PreprocessorDefinitions)</PreprocessorDefinitions>"
    "<PreprocessorDefinitions Condition=\"'$(UseOfAtl)'=='Static'\" From='UseOfAtl'>"
    "_ATL_STATIC_REGISTRY;%(PreprocessorDefinitions)</PreprocessorDefinitions>"
    "<RuntimeLibrary Condition=\"'$(UseDebugLibraries)'=='true'\" From='UseDebugLibraries'>"
    "MultiThreadedDebugDLL</RuntimeLibrary>"
    "<RuntimeLibrary Condition=\"'$(UseDebugLibraries)'!='true'\" From='UseDebugLibraries'>"
    "MultiThreadedDLL</RuntimeLibrary>"
    "<PrecompiledHeaderFile>stdafx.h</PrecompiledHeaderFile>"
    "</ClCompile></ItemDefinitionGroup>"
    "</Project>";

/* Imported at a project's end. */
static const char cpp_targets[] =
    "<Project>"
    "<Import Project='$(MSBuildProjectFullPath).user' Condition=\"Exists('$(MSBuildProjectFullPath).user')\"/>"
    "<PropertyGroup><DirectoryBuildTargetsPath Condition=\"'$(DirectoryBuildTargetsPath)'==''\">"
    "$([MSBuild]::GetPathOfFileAbove('Directory.Build.targets', '$(MSBuildProjectDirectory)'))"
    "</DirectoryBuildTargetsPath></PropertyGroup>"
    "<Import Project='$(DirectoryBuildTargetsPath)' Condition=\"'$(ImportDirectoryBuildTargets)'!='false' and "
    "Exists('$(DirectoryBuildTargetsPath)')\"/>"
    "</Project>";

const char *sheet_builtin(const char *name)
{
    static const struct {
        const char *name, *text;
    } sheets[] = {{"Microsoft.Cpp.Default.props", default_props},
                  {"Microsoft.Cpp.props", cpp_props},
                  {"Microsoft.Cpp.targets", cpp_targets}};

    for (size_t i = 0; i < sizeof sheets / sizeof *sheets; i++)
        if (strcasecmp(name, sheets[i].name) == 0)
            return sheets[i].text;
    return NULL;
}
