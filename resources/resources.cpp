// SPDX-License-Identifier: GPL-3.0-or-later
// The resources themselves are in the *.qrc lists beside this file; a library needs one source.
