@echo off
rem Opens gniddap's window, also with "open FILE"; with other arguments, runs its command line.
rem Builds it first when it is not built yet or its sources have changed.
rem GNIDDAP_JAVA_OPTIONS holds further options for the JVM.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\gniddap.jar"

set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where javac 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*") do call :try "%%d"
if not defined JDK (
    echo gniddap needs a JDK of version 25 or newer and found none: install one ^(https://adoptium.net has it^) or set JAVA_HOME to its folder. 1>&2
    exit /b 1
)
set "JAVA_HOME=%JDK%"

set "NEWER=1"
pushd "%HERE%"
if exist "%JAR%" if exist "target\lib" for /f %%n in ('powershell -NoProfile -Command "$built = (Get-Item target\gniddap.jar, target\built -ErrorAction Ignore | Sort-Object LastWriteTime)[-1].LastWriteTime; @(Get-ChildItem -Recurse src\main, assets, pom.xml | Where-Object LastWriteTime -gt $built).Count"') do set "NEWER=%%n"
if not "%NEWER%"=="0" (
    echo gniddap: building... ^(the first time it also fetches its libraries^) 1>&2
    if not exist target mkdir target
    type nul >target\built.new
    call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
    if errorlevel 1 (
        echo gniddap: the build failed; what Maven says stands above. 1>&2
        popd
        exit /b 1
    )
    move /y target\built.new target\built >nul
)
popd

set "FLAGS=-XX:+AutoCreateSharedArchive -Xlog:disable -Xlog:all=error,cds*=off,aot*=off:stderr -XX:-PrintWarnings"
if "%~1"=="open" goto window
if not "%~1"=="" goto command

:window
"%JAVA_HOME%\bin\java" %FLAGS% "-XX:SharedArchiveFile=%HERE%target\gniddap-window.jsa" %GNIDDAP_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:command
"%JAVA_HOME%\bin\java" %FLAGS% -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn48m -XX:PretenureSizeThreshold=3m "-XX:SharedArchiveFile=%HERE%target\gniddap-command.jsa" %GNIDDAP_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.+-" %%n in ("%%~v") do if %%n GEQ 25 set "JDK=%~1"
exit /b
