# Sets JAVA_HOME to a JDK of version 25 or newer, or stops with one sentence. Read by ./mvnw and ./gniddap.
# It looks at JAVA_HOME, at the PATH and into the folders where JDKs usually lie.

gniddap_is_new_enough() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r gniddap_key gniddap_value; do
        [ "$gniddap_key" = JAVA_VERSION ] || continue
        gniddap_value=${gniddap_value#\"}
        gniddap_value=${gniddap_value%%[!0-9]*}
        [ "${gniddap_value:-0}" -ge 25 ]
        return
    done <"$1/release"
    return 1
}

gniddap_find_jdk() {
    gniddap_javac=$(command -v javac) && gniddap_javac=$(readlink -f "$gniddap_javac")
    for gniddap_home in "${JAVA_HOME:-}" "${gniddap_javac%/bin/javac}" \
        /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/*jdk* /opt/*/*jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jdks/*/Contents/Home; do
        gniddap_is_new_enough "$gniddap_home" && return
    done
    return 1
}

if gniddap_find_jdk; then
    JAVA_HOME=$gniddap_home
    export JAVA_HOME
else
    echo "gniddap needs a JDK of version 25 or newer and found none: install one (https://adoptium.net has it) or set JAVA_HOME to its folder." >&2
    exit 1
fi
