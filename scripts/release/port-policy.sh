#!/bin/sh
# `port-policy` on PATH of the container image with a shell (Containerfile).
exec node /opt/port-policy/dist/cli/index.js "$@"
