@echo off
rem Builds target\image: Conescope with a Java of its own, for Windows. Needs a JDK 25 as JAVA_HOME, and
rem "mvn -DskipTests package" before. build.sh is the same for Linux and macOS.
setlocal EnableExtensions DisableDelayedExpansion
cd /d "%~dp0.."

set "PROGRAM=target\conescope"
set "OUT=target\image"
rem What the jars on the class path use (jdeps --print-module-deps lists it), and the roots that are on the module path.
set "MODULES=java.desktop,java.logging,java.rmi,java.xml,jdk.unsupported,javafx.controls,javafx.swing,atlantafx.base"

if not exist "%PROGRAM%\lib\conescope.jar" (
    echo jpackage\build.bat: %PROGRAM% is not there: run mvn -DskipTests package first 1>&2
    exit /b 1
)
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
    echo jpackage\build.bat: set JAVA_HOME to the folder of a JDK 25 1>&2
    exit /b 1
)
findstr /b /c:"JAVA_VERSION=\"25" "%JAVA_HOME%\release" >nul || (
    echo jpackage\build.bat: JAVA_HOME=%JAVA_HOME% is not a JDK 25 1>&2
    exit /b 1
)
for /f "tokens=2" %%V in ('call "%PROGRAM%\bin\conescope.bat" --version') do set "VERSION=%%V"

for %%D in ("%OUT%" target\image-runtime target\image-input) do if exist "%%~D" rmdir /s /q "%%~D"
mkdir target\image-input
copy /y "%PROGRAM%\lib\*.jar" target\image-input >nul

"%JAVA_HOME%\bin\jlink.exe" --module-path "%PROGRAM%\lib\javafx" --add-modules %MODULES% ^
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-6 ^
    --generate-cds-archive --output target\image-runtime || exit /b 1

rem Two launchers: conescope.exe opens the window without a console, conescope-cli.exe runs commands in one.
> target\conescope-cli.properties echo win-console=true
"%JAVA_HOME%\bin\jpackage.exe" --type app-image --name conescope --app-version %VERSION% ^
    --description "Cones, blast radius and refresh scope of Terraform and OpenTofu state" --vendor Conescope ^
    --runtime-image target\image-runtime --input target\image-input ^
    --main-jar conescope.jar --main-class dev.conescope.Main --icon jpackage\icon\conescope.ico ^
    --add-launcher conescope-cli=target\conescope-cli.properties ^
    --java-options -Djava.awt.headless=true ^
    --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED ^
    --dest "%OUT%" || exit /b 1

rmdir /s /q target\image-runtime target\image-input
del target\conescope-cli.properties
dir /b "%OUT%"
