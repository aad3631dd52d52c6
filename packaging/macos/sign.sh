#!/bin/bash
# Signs Murmur.app from the inside out, or signs and notarises the disk image. On macOS 14 or later, with Xcode's tools.
#
#   sign.sh app Murmur.app         every library, then every framework, then the program
#   sign.sh image Murmur.dmg       signs, notarises, staples, and asks Gatekeeper
#
# MURMUR_MAC_IDENTITY  "Developer ID Application: …" in a keychain. Without it the program is signed for this computer
#                      alone ("ad hoc"): Apple's processors start nothing unsigned. Such a program is not for others.
# MURMUR_NOTARY_KEY, MURMUR_NOTARY_KEY_ID, MURMUR_NOTARY_ISSUER
#                      the file of an App Store Connect key, its name, its issuer. Without them nothing is notarised.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
identity=${MURMUR_MAC_IDENTITY:-}

sign() { # sign FILE [further options]
  local file=$1
  shift
  if [ -n "$identity" ]; then
    codesign --force --sign "$identity" --options runtime --timestamp "$@" "$file"
  else
    # The hardened runtime would refuse libraries that no developer has signed.
    codesign --force --sign - "$@" "$file"
  fi
}

sign_app() {
  local app=$1 file
  # --deep signs in no good order and gives the libraries the program's rights: each file by itself, deepest first.
  find "$app/Contents" -type f -print0 |
    while IFS= read -r -d '' file; do
      case $(file -b "$file") in Mach-O*) printf '%s\t%s\0' "$(tr -cd / <<<"$file" | wc -c)" "$file" ;; esac
    done |
    sort -z -rn |
    while IFS= read -r -d '' file; do
      file=${file#*$'\t'}
      [ "$file" = "$app/Contents/MacOS/murmur" ] || sign "$file"
    done
  find "$app/Contents" -depth -type d -name '*.framework' -print0 |
    while IFS= read -r -d '' file; do sign "$file"; done
  sign "$app" --entitlements "$here/entitlements.plist"
  codesign --verify --strict --verbose=2 "$app"
}

sign_image() {
  local image=$1
  if [ -z "$identity" ]; then
    echo "Not signed: MURMUR_MAC_IDENTITY is not set." >&2
    return
  fi
  codesign --force --sign "$identity" --timestamp "$image"
  if [ -z "${MURMUR_NOTARY_KEY:-}" ]; then
    echo "Signed and not notarised: MURMUR_NOTARY_KEY is not set." >&2
    return
  fi
  xcrun notarytool submit "$image" --wait \
    --key "$MURMUR_NOTARY_KEY" --key-id "$MURMUR_NOTARY_KEY_ID" --issuer "$MURMUR_NOTARY_ISSUER"
  xcrun stapler staple "$image"
  xcrun stapler validate "$image"
  spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
}

case "${1:-} ${2:-}" in
"app "?*) sign_app "${2%/}" ;;
"image "?*) sign_image "$2" ;;
*)
  sed -n '2,12s/^# \{0,1\}//p' "$0"
  exit 2
  ;;
esac
