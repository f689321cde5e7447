By signing, each party accepts the binding provisions above and nothing else. The proposed terms do not bind it.
[signatures]
