@echo off
rem Starts Conescope: finds Java 25 or newer and gives it what the wish at hand needs. Commands get no JavaFX and a
rem short start; the window gets JavaFX as modules. See the script without .bat for the same on Linux and macOS.
setlocal EnableExtensions DisableDelayedExpansion

set "LEAST=25"
for %%I in ("%~dp0..") do set "LIB=%%~fI\lib"
rem The classes that a command needs, as the Java that built the program had them loaded; another Java starts without.
set "ARCHIVE=-Xshare:auto"
if exist "%LIB%\conescope.aot" set "ARCHIVE=-XX:AOTCache=%LIB%\conescope.aot"
set "CHOSEN="

if defined CONESCOPE_JAVA (
    call :consider "%CONESCOPE_JAVA%"
    if not defined CHOSEN (
        echo conescope: CONESCOPE_JAVA=%CONESCOPE_JAVA% is not the folder of a Java %LEAST% or newer 1>&2
        exit /b 1
    )
)
if not defined CHOSEN if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined CHOSEN for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~dp$PATH:J..") do call :consider "%%~fH"
if not defined CHOSEN for /d %%H in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~H"
if not defined CHOSEN (
    echo conescope: needs Java %LEAST% or newer and found none; install one ^(https://adoptium.net^) or set JAVA_HOME 1>&2
    exit /b 1
)

set "KIND=window"
for %%C in (--version -V --help -h help generate-completion) do if "%~1"=="%%C" set "KIND=quick"
for %%C in (list scope cone graph diff doctor workspaces) do if "%~1"=="%%C" set "KIND=command"
goto %KIND%

:quick
"%CHOSEN%\bin\java.exe" %CONESCOPE_OPTS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Xlog:aot*=off,cds*=off" "%ARCHIVE%" -cp "%LIB%\conescope.jar;%LIB%\*" dev.conescope.Main %*
exit /b %ERRORLEVEL%

:command
"%CHOSEN%\bin\java.exe" %CONESCOPE_OPTS% -XX:+UseParallelGC -XX:NewRatio=1 -XX:SurvivorRatio=30 -XX:InitialRAMPercentage=3 -XX:-UsePerfData "-Xlog:aot*=off,cds*=off" "%ARCHIVE%" -Djava.awt.headless=true -cp "%LIB%\conescope.jar;%LIB%\*" dev.conescope.Main %*
exit /b %ERRORLEVEL%

:window
"%CHOSEN%\bin\java.exe" %CONESCOPE_OPTS% --module-path "%LIB%\javafx" --add-modules javafx.controls,javafx.swing,atlantafx.base --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%LIB%\conescope.jar;%LIB%\*" dev.conescope.Main %*
exit /b %ERRORLEVEL%

rem Takes the folder %1 as CHOSEN, if none is chosen yet and its Java is new enough.
:consider
if defined CHOSEN exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+ " %%N in ("%%~V") do if %%N GEQ %LEAST% set "CHOSEN=%~1"
exit /b 0
