// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The reading panes that the window places side by side.
#include "ui/Services.h"
#include "ui/article/ArticlePane.h"
#include "ui/discussion/AccountDialog.h"
#include "ui/discussion/DiscussionPanel.h"
#include "ui/source/PageSourceWindow.h"
