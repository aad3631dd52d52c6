; The installer for one person, without an administrator's rights. Compiled by packaging/windows/build.py, which gives
; VERSION, FOUR (the version in four numbers), SIZE (KiB), OUTPUT, ICON and LICENCE, and writes the two lists of files.
;
; Silent: murmur-setup.exe /S [/D=C:\folder]    (/D last, without quotes)
; Ends with 0: done, 1: cancelled, 2: failed, 3: a newer version is installed, 4: Murmur is running, 5: wrong Windows.

Unicode true
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!insertmacro VersionCompare

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Murmur"
!define CLASSES "Software\Classes"
!define COMMAND '"$INSTDIR\Murmur.exe" open "%1"'

Name "Murmur"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Murmur"
InstallDirRegKey HKCU "Software\Murmur" "Folder"
BrandingText "Murmur ${VERSION}"

VIProductVersion "${FOUR}"
VIAddVersionKey "ProductName" "Murmur"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${FOUR}"
VIAddVersionKey "FileDescription" "Murmur Setup"
VIAddVersionKey "CompanyName" "The Murmur project"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Murmur.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString NEWER ${LANG_ENGLISH} "A newer version of Murmur is installed ($R0). An older one could not open its library. Nothing was changed."
LangString NEWER ${LANG_GERMAN} "Eine neuere Version von Murmur ist installiert ($R0). Eine ältere könnte deren Bibliothek nicht öffnen. Nichts wurde geändert."
LangString NEWER ${LANG_FRENCH} "Une version plus récente de Murmur est installée ($R0). Une version antérieure ne pourrait pas ouvrir sa bibliothèque. Rien n'a été modifié."
LangString NEWER ${LANG_SPANISH} "Hay instalada una versión más reciente de Murmur ($R0). Una anterior no podría abrir su biblioteca. No se ha cambiado nada."
LangString RUNNING ${LANG_ENGLISH} "Murmur is running. Close it and try again."
LangString RUNNING ${LANG_GERMAN} "Murmur läuft. Bitte schließen und noch einmal versuchen."
LangString RUNNING ${LANG_FRENCH} "Murmur est en cours d'exécution. Fermez-le et réessayez."
LangString RUNNING ${LANG_SPANISH} "Murmur se está ejecutando. Ciérrelo e inténtelo de nuevo."
LangString SYSTEM ${LANG_ENGLISH} "Murmur needs Windows 10 or later, 64 bit."
LangString SYSTEM ${LANG_GERMAN} "Murmur braucht Windows 10 oder neuer, 64 Bit."
LangString SYSTEM ${LANG_FRENCH} "Murmur nécessite Windows 10 ou une version ultérieure, 64 bits."
LangString SYSTEM ${LANG_SPANISH} "Murmur necesita Windows 10 o posterior, de 64 bits."

!macro REFUSE message code
  MessageBox MB_OK|MB_ICONEXCLAMATION "${message}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend

!macro REFUSE_WHILE_RUNNING
  ; A program that runs cannot be opened for writing.
  ${If} ${FileExists} "$INSTDIR\Murmur.exe"
    ClearErrors
    FileOpen $R1 "$INSTDIR\Murmur.exe" a
    ${If} ${Errors}
      !insertmacro REFUSE "$(RUNNING)" 4
    ${EndIf}
    FileClose $R1
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro REFUSE "$(SYSTEM)" 5
  ${EndIf}
  ReadRegStr $R0 HKCU "Software\Murmur" "Version"
  ${If} $R0 != ""
    ${VersionCompare} "$R0" "${VERSION}" $R1
    ${If} $R1 == 1
      !insertmacro REFUSE "$(NEWER)" 3
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Murmur"
  !insertmacro REFUSE_WHILE_RUNNING
  ; The version before takes away exactly what it brought, wherever it lies; what a person's Murmur has kept lies elsewhere.
  ReadRegStr $R2 HKCU "Software\Murmur" "Folder"
  ${If} $R2 != ""
  ${AndIf} ${FileExists} "$R2\uninstall.exe"
    ClearErrors
    ExecWait '"$R2\uninstall.exe" /S _?=$R2' $R3
    ${If} ${Errors}
      StrCpy $R3 2
    ${EndIf}
    ${If} $R3 != 0
      SetErrorLevel $R3
      Abort
    ${EndIf}
    Delete "$R2\uninstall.exe"
    RMDir "$R2"
  ${EndIf}

  !include "installed.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Murmur.lnk" "$INSTDIR\Murmur.exe"

  WriteRegStr HKCU "Software\Murmur" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Murmur" "Version" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Murmur"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Murmur.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Murmur project"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  ; "Open with": offered, and made the default of nothing.
  WriteRegStr HKCU "${CLASSES}\Murmur.Document\shell\open" "FriendlyAppName" "Murmur"
  WriteRegStr HKCU "${CLASSES}\Murmur.Document\shell\open\command" "" '${COMMAND}'
  WriteRegStr HKCU "${CLASSES}\Applications\Murmur.exe\shell\open\command" "" '${COMMAND}'
  !include "types_on.nsh"
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
SectionEnd

Function un.onInit
  !insertmacro REFUSE_WHILE_RUNNING
FunctionEnd

Section "Uninstall"
  !include "removed.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Murmur.lnk"
  !include "types_off.nsh"
  DeleteRegKey HKCU "${CLASSES}\Murmur.Document"
  DeleteRegKey HKCU "${CLASSES}\Applications\Murmur.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Murmur"
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
SectionEnd
