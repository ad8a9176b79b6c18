#!/usr/bin/env bash
# Builds target/image: Conescope with a Java of its own, for the system that this runs on. Needs a JDK 25 (JAVA_HOME, or
# the one that the launch script would find) and `mvn -DskipTests package` before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=target/conescope
out=target/image
# What the jars on the class path use (jdeps --print-module-deps lists it), and the roots that are on the module path.
modules=java.desktop,java.logging,java.rmi,java.xml,jdk.unsupported,javafx.controls,javafx.swing,atlantafx.base

die() {
    echo "jpackage/build.sh: $1" >&2
    exit 1
}

find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [[ -x $candidate/bin/jpackage ]] && grep -qs '^JAVA_VERSION="25' "$candidate/release"; then
            echo "$candidate"
            return
        fi
    done
    die "no JDK 25 found; set JAVA_HOME"
}

[[ -f $program/lib/conescope.jar ]] || die "$program is not there: run mvn -DskipTests package first"
jdk=$(find_jdk)
version=$("$program/bin/conescope" --version)
version=${version##* }
about=()
case $(uname -s) in
    Darwin)
        icon=conescope.icns
        # Apple's tools refuse versions that begin with 0.
        [[ $version == 0.* ]] || about=(--app-version "$version")
        ;;
    *)
        icon=conescope.png
        about=(--app-version "$version")
        ;;
esac

rm -rf "$out" target/image-runtime target/image-input
mkdir -p target/image-input
cp "$program"/lib/*.jar target/image-input/

"$jdk/bin/jlink" --module-path "$program/lib/javafx" --add-modules "$modules" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-6 \
    --generate-cds-archive --output target/image-runtime

"$jdk/bin/jpackage" --type app-image --name conescope "${about[@]}" \
    --description "Cones, blast radius and refresh scope of Terraform and OpenTofu state" --vendor Conescope \
    --runtime-image target/image-runtime --input target/image-input \
    --app-content "$program/LICENSE,$program/NOTICE,$program/licenses" \
    --main-jar conescope.jar --main-class dev.conescope.Main --icon "jpackage/icon/$icon" \
    --java-options -Djava.awt.headless=true \
    --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --dest "$out"

rm -rf target/image-runtime target/image-input

# Runs a command once and keeps the classes that it loads: commands start in half the time. The Java that made the
# archive is the only one that takes it, so it is the image's own; without the file, the program runs all the same.
launcher=$(find "$out" -type f -path '*/conescope' -perm -u+x | head -n 1)
settings=$(find "$out" -name conescope.cfg)
archive=${settings%/*}/conescope.aot
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$archive -Xlog:disable" \
    "$launcher" scope assets/samples/m2000/terraform.tfstate >target/image.log 2>&1 || die "$(cat target/image.log)"
[[ -f $archive ]] || die "no archive of classes was made: $(cat target/image.log)"
rm -f target/image.log
# The settings end with the options of Java.
cat >>"$settings" <<'EOF'
java-options=-XX:AOTCache=$APPDIR/conescope.aot
java-options=-Xlog:aot*=off,cds*=off
EOF
du -sh "$out"/*
