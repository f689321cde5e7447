@echo off
rem Starts Parley on Windows: parley <command>. The twin of ./parley, where the reasons stand.
setlocal DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "build=%home%\target"
set "state=%build%\launcher"
set "archive=%state%\parley.jsa"
set "main=org.parley.cli.Main"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dfile.encoding=UTF-8"

call :find_java
if errorlevel 1 exit /b 3
if not exist "%state%" mkdir "%state%"
call :is_ready
if errorlevel 1 call :prepare_alone
if errorlevel 1 exit /b 3
set "share="
if exist "%archive%" set share="-XX:SharedArchiveFile=%archive%"
"%java%" %flags% %PARLEY_JAVA_OPTS% %share% "-Dparley.home=%home%" -cp "%build%\parley.jar;%build%\lib\*" %main% %*
exit /b %errorlevel%

rem Sets java and version.
:find_java
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java goto no_java
if not exist "%java%" goto no_java
for %%j in ("%java%") do set "release=%%~dpj..\release"
set "version="
if exist "%release%" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%release%"`) do set "version=%%~v"
if defined version goto check_version
"%java%" -version 2>"%TEMP%\parley-java.txt"
for /f "usebackq tokens=3" %%v in (`findstr /c:" version " "%TEMP%\parley-java.txt"`) do set "version=%%~v"
:check_version
set "major=0"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% GEQ 17 exit /b 0
echo parley: Java 17 or newer is needed; "%java%" is version %version%.>&2
exit /b 1
:no_java
echo parley: Java 17 or newer is needed, but there is no java. Install a JDK 17 or set JAVA_HOME.>&2
exit /b 1

rem Built from exactly these sources and trained? A mirror of the sources is the stamp.
:is_ready
if not exist "%build%\parley.jar" exit /b 1
if not exist "%state%\stamp" exit /b 1
fc /b "%home%\pom.xml" "%state%\pom.xml" >nul 2>&1
if errorlevel 1 exit /b 1
robocopy "%home%\src\main" "%state%\sources" /MIR /L /NJH /NJS /NDL /NFL /NP >nul 2>&1
if errorlevel 1 exit /b 1
set "known="
if exist "%archive%.key" set /p known=<"%archive%.key"
if not "%known%"=="%version% %build%" exit /b 1
exit /b 0

rem The open handle 9 is the lock: Windows closes it even if this run is killed.
:prepare_alone
set "prepared="
call :try_prepare 3>&2 2>nul
if defined prepared exit /b %prepared%
ping -n 2 127.0.0.1 >nul
goto prepare_alone
:try_prepare
(call :prepare 2>&3) 9>"%state%\lock"
exit /b 0

:prepare
set "prepared=1"
call :is_ready
if not errorlevel 1 goto prepared
call :build
if errorlevel 1 exit /b 1
call :train
:prepared
set "prepared=0"
exit /b 0

:build
where mvn >nul 2>&1
if errorlevel 1 goto no_maven
echo Building Parley...>&2
del /q "%state%\stamp" "%archive%.key" 2>nul
if exist "%build%\lib" rmdir /s /q "%build%\lib"
copy /y "%home%\pom.xml" "%state%\pom.xml" >nul
robocopy "%home%\src\main" "%state%\sources" /MIR /NJH /NJS /NDL /NFL /NP >nul 2>&1
call mvn -q -B -f "%home%\pom.xml" package -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true >"%state%\build.log" 2>&1 <nul
if errorlevel 1 goto build_failed
echo built>"%state%\stamp"
exit /b 0
:no_maven
echo parley: Maven builds Parley on first use, but there is no mvn. Install Maven 3.8 or newer.>&2
exit /b 1
:build_failed
type "%state%\build.log" >&2
echo parley: the build failed; its log is in "%state%\build.log">&2
exit /b 1

rem A failure here costs speed, never the run.
:train
echo Preparing fast starts...>&2
del /q /f "%archive%" 2>nul
"%java%" "-XX:ArchiveClassesAtExit=%archive%" %flags% "-Dparley.home=%home%" -cp "%build%\parley.jar;%build%\lib\*" %main% warm-up >"%state%\train.log" 2>&1 <nul
>"%archive%.key" echo %version% %build%
exit /b 0
