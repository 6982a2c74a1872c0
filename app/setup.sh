# What ./factdesk and ./test share: finding or installing the system's packages, finding Java.
# Sourced, never run. Speaks on standard error only.

say() { printf 'factdesk: %s\n' "$*" >&2; }

# as_root COMMAND…: runs it where this user may, without ever asking for a password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 77
  fi
}

# install PACKAGE…: through apt-get, or one sentence that says what to do.
install_packages() {
  if ! command -v apt-get >/dev/null; then
    say "missing: $*. Install them with your system's package manager, then run this again."
    exit 3
  fi
  say "installing through apt-get: $*"
  local log
  log=$(mktemp)
  # The list of packages may be empty or old on a fresh machine; a failed update is not final.
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update >"$log" 2>&1 || true
  if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install "$@" >>"$log" 2>&1; then
    if [ "$(id -u)" = 0 ]; then tail -n 5 "$log" >&2; fi
    say "missing: $*. Run 'sudo apt-get install $*', then run this again."
    exit 3
  fi
  rm -f "$log"
}

# The JDK package: 17 where the system has it, else the system's own choice.
jdk_package() {
  command -v apt-cache >/dev/null || { echo openjdk-17-jdk; return; }
  if ! apt-cache show openjdk-17-jdk >/dev/null 2>&1 && ! apt-cache show default-jdk >/dev/null 2>&1; then
    as_root apt-get -q update >/dev/null 2>&1 || true
  fi
  if ! apt-cache show openjdk-17-jdk >/dev/null 2>&1 && apt-cache show default-jdk >/dev/null 2>&1; then
    echo default-jdk
  else
    echo openjdk-17-jdk
  fi
}

# find_java: sets java and java_version (such as 17.0.15) without starting a JVM; 1 where there is none.
find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/java}
  if [ -z "$java" ] || [ ! -x "$java" ]; then
    java=$(command -v java) || return 1
    java=$(readlink -f "$java")
  fi
  local release line
  release=${java%/bin/java}/release
  java_version=
  if [ -r "$release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) java_version=${line#*=\"}; java_version=${java_version%%\"*} ;; esac
    done <"$release"
  fi
  if [ -z "$java_version" ]; then
    java_version=$("$java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
  fi
  case ${java_version%%.*} in ''|*[!0-9]*|1|[2-9]|1[0-6]) return 1 ;; esac
}

# need_build_tools: a JDK of at least 17 and Maven, installed where they are missing.
need_build_tools() {
  local missing=()
  if ! find_java || [ ! -x "${java%/java}/javac" ]; then missing+=("$(jdk_package)"); fi
  command -v mvn >/dev/null || missing+=(maven)
  if [ ${#missing[@]} -gt 0 ]; then
    install_packages "${missing[@]}"
    hash -r
    if ! find_java || [ ! -x "${java%/java}/javac" ]; then
      say "a JDK of version 17 or newer is still not found: set JAVA_HOME to one."
      exit 3
    fi
  fi
  # Maven may come with a Java of its own choice; it builds with the one found here.
  JAVA_HOME=${java%/bin/java}
  export JAVA_HOME
}

# The checkers that ship, as Maven's -pl takes them: plugins/a,plugins/b
shipped_plugins() {
  (cd "$home" && printf '%s\n' plugins/*/pom.xml) | sed 's|/pom.xml$||' | paste -sd,
}
