// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "x11_tray.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include <QGuiApplication>
#include <QLibrary>

#include <cstdlib>
#include <cstring>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

// The few words of libxcb that are needed here, as the X protocol has fixed them. The library itself is loaded already
// where Qt talks to an X server, and must not be needed anywhere else.
struct Cookie
{
    unsigned sequence;
};
/// Replies of 32 bytes, whose ninth to twelfth are the one number asked for.
struct NumberReply
{
    quint8 type;
    quint8 unused;
    quint16 sequence;
    quint32 length;
    quint32 number;
};
struct ClientMessage
{
    quint8 response;
    quint8 format;
    quint16 sequence;
    quint32 window;
    quint32 type;
};
struct DestroyNotify
{
    quint8 response;
    quint8 unused;
    quint16 sequence;
    quint32 event;
    quint32 window;
};
constexpr quint8 destroyNotify = 17;
constexpr quint8 clientMessage = 33;
constexpr quint32 eventMask = 1U << 11U;
constexpr quint32 structureNotify = 1U << 17U;
constexpr quint8 withoutSentMark = 0x7f;

} // namespace

struct X11Tray::Functions
{
    using InternAtom = Cookie (*)(void*, quint8, quint16, const char*);
    using Owner = Cookie (*)(void*, quint32);
    using Reply = NumberReply* (*)(void*, Cookie, void**);
    using Change = Cookie (*)(void*, quint32, quint32, const void*);

    void* connection = nullptr;
    InternAtom internAtom = nullptr;
    Reply internAtomReply = nullptr;
    Owner owner = nullptr;
    Reply ownerReply = nullptr;
    Change change = nullptr;
    quint32 selection = 0;
    quint32 manager = 0;

    bool load();
    [[nodiscard]] quint32 atom(const char* name) const;
    [[nodiscard]] quint32 ownerNow() const;
    [[nodiscard]] static quint32 take(NumberReply* reply);
};

bool X11Tray::Functions::load()
{
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    connection = x11->connection();
    QLibrary library(u"xcb"_s, 1);
    const auto resolve = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        return function != nullptr;
    };
    if (!resolve(internAtom, "xcb_intern_atom") || !resolve(internAtomReply, "xcb_intern_atom_reply") ||
        !resolve(owner, "xcb_get_selection_owner") || !resolve(ownerReply, "xcb_get_selection_owner_reply") ||
        !resolve(change, "xcb_change_window_attributes"))
        return false;
    selection = atom("_NET_SYSTEM_TRAY_S0");
    manager = atom("MANAGER");
    return true;
}

quint32 X11Tray::Functions::take(NumberReply* reply)
{
    const quint32 number = reply ? reply->number : 0;
    std::free(reply); // libxcb hands over what it allocated with malloc
    return number;
}

quint32 X11Tray::Functions::atom(const char* name) const
{
    const Cookie asked = internAtom(connection, 0, static_cast<quint16>(std::strlen(name)), name);
    return take(internAtomReply(connection, asked, nullptr));
}

X11Tray::X11Tray() : m_x(std::make_unique<Functions>())
{
    if (!m_x->load())
        m_x.reset();
    else
        qGuiApp->installNativeEventFilter(this);
}

X11Tray::~X11Tray()
{
    if (m_x)
        qGuiApp->removeNativeEventFilter(this);
}

quint32 X11Tray::Functions::ownerNow() const
{
    return take(ownerReply(connection, owner(connection, selection), nullptr));
}

bool X11Tray::hasOwner()
{
    if (!m_x)
        return false;
    quint32 now = m_x->ownerNow();
    if (now != 0 && now != m_owner) {
        // It says nothing when it goes, but its window does. It may have gone between the question and this.
        m_x->change(m_x->connection, now, eventMask, &structureNotify);
        now = m_x->ownerNow();
    }
    m_owner = now;
    return now != 0;
}

bool X11Tray::nativeEventFilter(const QByteArray& eventType, void* message, qintptr*)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    // A new owner tells everybody through the root window.
    const auto* event = static_cast<const ClientMessage*>(message);
    const int kind = event->response & withoutSentMark;
    const bool hasCome = kind == clientMessage && event->type == m_x->manager;
    const bool hasGone =
        kind == destroyNotify && m_owner != 0 && static_cast<const DestroyNotify*>(message)->window == m_owner;
    if (hasGone)
        m_owner = 0;
    if (hasCome || hasGone)
        QMetaObject::invokeMethod(this, &X11Tray::changed, Qt::QueuedConnection);
    return false;
}

} // namespace unrut

#endif
