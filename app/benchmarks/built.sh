# Sourced by the benchmarks: builds Factdesk and them, and sets $home, $java and $path, their class path.
home=$(readlink -f "${BASH_SOURCE[0]}")
home=${home%/app/*}
. "$home/app/setup.sh"
need_build_tools
find_java
(cd "$home" && mvn -B -q -Dquick -Dmaven.test.skip=true \
  -pl "app/benchmarks,$(shipped_plugins)" -am package)
path=$home/app/benchmarks/target/classes
for jar in "$home"/target/dist/lib/*.jar; do path=$path:$jar; done
