# Builds Parley and trains its class archive. Read by ./parley when either is missing or old, and
# uses its variables and functions. Only one run does this at a time; the others wait for it.

# flock releases the lock even when its holder is killed. Where there is none (macOS), a folder is
# the lock and the number of its maker tells whether it is still wanted.
lock() {
  if command -v flock >/dev/null; then
    exec 9>"$state/lock"
    flock -n 9 || { say_waiting && flock 9; }
    return
  fi
  while ! mkdir "$state/lock.folder" 2>/dev/null; do
    read -r holder 2>/dev/null <"$state/lock.folder/holder" || holder=
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$state/lock.folder"
    else
      say_waiting
      sleep 1
    fi
  done
  trap 'rm -rf "$state/lock.folder"' EXIT
  trap 'exit 3' HUP INT TERM
  echo $$ >"$state/lock.folder/holder"
}

unlock() {
  if command -v flock >/dev/null; then
    exec 9>&-
  else
    rm -rf "$state/lock.folder"
    trap - EXIT HUP INT TERM
  fi
}

say_waiting() {
  [ -n "${waiting:-}" ] || echo 'Waiting for another run that builds Parley...' >&2
  waiting=yes
}

# The stamp was taken before: what is edited during the build is built next time.
build() {
  command -v mvn >/dev/null || fail "Maven builds Parley on first use, but there is no \`mvn\`. Install Maven 3.8 or newer."
  reason='first use'
  [ ! -f "$build/target/launcher/stamp" ] || reason='sources changed'
  echo "Building Parley ($reason)..." >&2
  rm -rf "$build/target/lib" # jars of older versions would stay on the class path
  [ "$build" = "$home" ] || copy_sources
  (cd "$build" && mvn -q -B package -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true) \
    >"$state/build.log" 2>&1 </dev/null 9>&- || build_failed
  printf '%s\n' "$sources" >"$build/target/launcher/stamp"
}

copy_sources() {
  rm -rf "$build/src"
  mkdir -p "$build/src"
  cp -R "$home/src/main" "$build/src/main" && cp "$home/pom.xml" "$build/pom.xml" ||
    fail "cannot copy the sources to $build"
}

link_jars() {
  rm -rf "$jars"
  mkdir -p "$jars/lib" "$jars/launcher" || fail "cannot write to $jars"
  for jar in parley.jar lib; do
    cp -RlL "$build/target/$jar" "$jars" 2>/dev/null || cp -RL "$build/target/$jar" "$jars" ||
      fail "cannot copy the jars to $jars"
  done
  printf '%s\n' "$sources" >"$jars/launcher/stamp"
}

build_failed() {
  tail -n 30 "$state/build.log" >&2
  fail "the build failed; all of its log is in $state/build.log"
}

# A failure here costs speed, never the run; it is not tried again for the same build and Java.
train() {
  echo 'Preparing fast starts...' >&2
  rm -f "$archive" "$archive.key" "$archive".new*
  "$java" -XX:ArchiveClassesAtExit="$archive.new$$" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true \
    -Dfile.encoding=UTF-8 -Dparley.home="$home" -cp "$(class_path)" org.parley.cli.Main warm-up \
    >"$state/train.log" 2>&1 </dev/null 9>&-
  [ ! -s "$archive.new$$" ] || mv -f "$archive.new$$" "$archive"
  printf '%s\n' "$version $sources $jars" >"$archive.key"
}

lock
is_built "$build/target" || build
is_built "$jars" || link_jars
is_trained || train
unlock
