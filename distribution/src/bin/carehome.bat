@echo off
rem Runs the carehome command.
rem
rem Measures of your own are JAR files in the folder measures beside this folder, or at paths that CAREHOME_MEASURES
rem names (docs\write-your-own-measure.md).
rem
rem JAVA_HOME chooses the Java (else the one on PATH); JAVA_OPTS adds options for it, e.g. set JAVA_OPTS=-Xmx4g
setlocal
for %%I in ("%~dp0..") do set "ROOT=%%~fI"

rem No parentheses around blocks: a path such as C:\Program Files (x86) would end them.
if not exist "%ROOT%\measures\" goto java
if defined CAREHOME_MEASURES goto both
set "CAREHOME_MEASURES=%ROOT%\measures"
goto java
:both
set "CAREHOME_MEASURES=%ROOT%\measures;%CAREHOME_MEASURES%"

:java
if not defined JAVA_HOME goto path
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto run
echo carehome: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it>&2
exit /b 2
:path
set "JAVA=java"
where java >nul 2>&1
if not errorlevel 1 goto run
echo carehome: Java not found; install Java 17 or newer and put it on PATH or set JAVA_HOME>&2
exit /b 2

:run
"%JAVA%" %JAVA_OPTS% -jar "%ROOT%\lib\carehome.jar" %*
exit /b %ERRORLEVEL%
