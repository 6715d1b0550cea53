# Read by ./didar, ./test and .ci/run: finds a JDK that is new enough, whatever `java` means on this machine.
# POSIX sh. Version numbers are read from the file `release` that every JDK carries: no Java is started to ask it.

jdk_wanted=25

# jdk_feature HOME: prints the feature version (25 for 25.0.1) of the JDK at HOME; nothing where there is none.
jdk_feature() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS='=' read -r jdk_key jdk_value; do
        if [ "$jdk_key" = JAVA_VERSION ]; then
            jdk_value=${jdk_value#\"}
            printf '%s' "${jdk_value%%[!0-9]*}"
            return 0
        fi
    done <"$1/release"
}

# jdk_of COMMAND: prints the home of the JDK whose java COMMAND is, through its symbolic links.
jdk_of() {
    jdk_link=$1
    while [ -L "$jdk_link" ]; do
        jdk_target=$(readlink "$jdk_link")
        case $jdk_target in
            /*) jdk_link=$jdk_target ;;
            *) jdk_link=${jdk_link%/*}/$jdk_target ;;
        esac
    done
    printf '%s' "${jdk_link%/bin/java}"
}

# find_jdk: sets JAVA_HOME and exports it, or says on standard error what is missing and returns 1.
find_jdk() {
    jdk_seen=
    jdk_on_path=$(command -v java || :)
    [ -z "$jdk_on_path" ] || jdk_on_path=$(jdk_of "$jdk_on_path")
    for jdk_home in "${JAVA_HOME:-}" "$jdk_on_path" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$jdk_home" ] || continue
        jdk_found=$(jdk_feature "$jdk_home")
        [ -n "$jdk_found" ] || continue
        if [ "$jdk_found" -ge "$jdk_wanted" ]; then
            JAVA_HOME=$jdk_home
            export JAVA_HOME
            return 0
        fi
        jdk_seen="$jdk_seen
    JDK $jdk_found at $jdk_home"
    done
    {
        echo "didar: no JDK $jdk_wanted or newer was found."
        echo "  Looked at JAVA_HOME (${JAVA_HOME:-not set}), the java of the PATH, /usr/lib/jvm, /usr/java, /opt, ~/.sdkman,"
        echo "  ~/.jdks and /Library/Java; a JDK has bin/javac, a mere runtime is not enough."
        [ -z "$jdk_seen" ] || echo "  Too old:$jdk_seen"
        echo "  Install one (Debian, Ubuntu: openjdk-25-jdk-headless, or temurin-25-jdk from Adoptium's packages)"
        echo "  or set JAVA_HOME to the folder of one."
    } >&2
    return 1
}

# find_maven: returns 1, and says on standard error what is missing, where there is no mvn.
find_maven() {
    command -v mvn >/dev/null && return 0
    {
        echo "didar: Maven is missing: no mvn on the PATH. The build needs Maven 3.8 or newer."
        echo "  Debian, Ubuntu: apt-get install maven     macOS: brew install maven"
    } >&2
    return 1
}

# Options for the Java that runs Maven: its own libraries make newer Javas complain about what is not ours to mend.
maven_options="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
