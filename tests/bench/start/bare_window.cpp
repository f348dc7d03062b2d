// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// What the counsellor's window is measured against: a program that shows a window, empty or with
// the words that it is given, as the fonts of a first word take a time of their own.
#include "tests/bench/start/answer_and_quit.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    if (argc > 1)
        window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
