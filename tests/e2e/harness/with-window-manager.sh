#!/usr/bin/env bash
# Runs a command on the display it is given, beside a window manager: without one, full screen and focus mean nothing.
set -uo pipefail
openbox --config-file "$(dirname "$0")/openbox.xml" >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null' EXIT
for _ in $(seq 50); do
  xdotool get_num_desktops >/dev/null 2>&1 && break
  sleep 0.1
done
"$@"
