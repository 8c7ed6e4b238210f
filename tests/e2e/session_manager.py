# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A session manager of X11 (XSMP) that ends the session when it gets SIGUSR1: it has every program save, and then
tells it to go. Prints 'up ADDRESS', which programs are told as SESSION_MANAGER, and what they answer."""

import ctypes
import select
import signal

sm = ctypes.CDLL("libSM.so.6")
ice = ctypes.CDLL("libICE.so.6")
Pointer = ctypes.c_void_p
SAVE_GLOBAL, SAVE_LOCAL, NO_INTERACTION = 0, 1, 0
ALL_CALLBACKS = 0x3FF
REGISTER = ctypes.CFUNCTYPE(ctypes.c_int, Pointer, Pointer, ctypes.c_char_p)
DONE = ctypes.CFUNCTYPE(None, Pointer, Pointer, ctypes.c_int)
ANY = ctypes.CFUNCTYPE(None, Pointer, Pointer, Pointer, Pointer)


class Callback(ctypes.Structure):
    _fields_ = [("proc", Pointer), ("data", Pointer)]


class Callbacks(ctypes.Structure):
    """register, interact request and done, save request, phase 2, save done, close, set, delete and get properties."""
    _fields_ = [("all", Callback * 10)]


NEW = ctypes.CFUNCTYPE(ctypes.c_int, Pointer, Pointer, ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(Callbacks),
                       ctypes.POINTER(Pointer))
HOST = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p)
sm.SmsSaveYourself.argtypes = [Pointer, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int]
sm.SmsRegisterClientReply.argtypes = [Pointer, ctypes.c_char_p]
sm.SmsGenerateClientID.argtypes = [Pointer]
sm.SmsGenerateClientID.restype = ctypes.c_char_p
sm.SmsSaveComplete.argtypes = [Pointer]
sm.SmsDie.argtypes = [Pointer]
sm.SmsCleanUp.argtypes = [Pointer]
ice.IceComposeNetworkIdList.restype = ctypes.c_char_p
ice.IceComposeNetworkIdList.argtypes = [ctypes.c_int, Pointer]
ice.IceGetListenConnectionNumber.argtypes = [Pointer]
ice.IceSetHostBasedAuthProc.argtypes = [Pointer, HOST]
ice.IceAcceptConnection.argtypes = [Pointer, ctypes.POINTER(ctypes.c_int)]
ice.IceAcceptConnection.restype = Pointer
ice.IceConnectionNumber.argtypes = [Pointer]
ice.IceConnectionStatus.argtypes = [Pointer]
ice.IceProcessMessages.argtypes = [Pointer, Pointer, Pointer]
programs = []
is_ending = False


@REGISTER
def register(program, _data, _previous):
    sm.SmsRegisterClientReply(program, sm.SmsGenerateClientID(program))
    sm.SmsSaveYourself(program, SAVE_LOCAL, 0, NO_INTERACTION, 0)
    programs.append(program)
    print("registered", flush=True)
    return 1


@DONE
def save_done(program, _data, success):
    print("saved" if success else "not saved", flush=True)
    if is_ending:
        sm.SmsDie(program)
    else:
        sm.SmsSaveComplete(program)


@ANY
def close(program, *_):
    print("closed", flush=True)
    if program in programs:
        programs.remove(program)
    sm.SmsCleanUp(program)


@ANY
def ignore(*_):
    """Properties and the like are of no interest here."""


@NEW
def new_program(_program, _data, mask, callbacks, _failure):
    mask[0] = ALL_CALLBACKS
    procs = [register, ignore, ignore, ignore, ignore, save_done, close, ignore, ignore, ignore]
    for place, proc in enumerate(procs):
        callbacks[0].all[place].proc = ctypes.cast(proc, Pointer)
    return 1


@HOST
def any_host(_name):
    return 1


def end_session(*_):
    global is_ending
    is_ending = True
    for program in programs:
        sm.SmsSaveYourself(program, SAVE_GLOBAL, 1, NO_INTERACTION, 0)


problem = ctypes.create_string_buffer(256)
assert sm.SmsInitialize(b"unrut", b"1", new_program, None, any_host, 256, problem), problem.value
count, listeners = ctypes.c_int(), ctypes.POINTER(Pointer)()
assert ice.IceListenForConnections(ctypes.byref(count), ctypes.byref(listeners), 256, problem), problem.value
for i in range(count.value):
    ice.IceSetHostBasedAuthProc(listeners[i], any_host)
signal.signal(signal.SIGUSR1, end_session)
print("up", ice.IceComposeNetworkIdList(count.value, listeners).decode(), flush=True)
connections = []
while True:
    files = {ice.IceGetListenConnectionNumber(listeners[i]): listeners[i] for i in range(count.value)}
    talking = {ice.IceConnectionNumber(connection): connection for connection in connections}
    for file in select.select([*files, *talking], [], [], 0.2)[0]:
        if file in files:
            status = ctypes.c_int()
            connections.append(ice.IceAcceptConnection(files[file], ctypes.byref(status)))
        elif ice.IceProcessMessages(talking[file], None, None) != 0:
            connections.remove(talking[file])
