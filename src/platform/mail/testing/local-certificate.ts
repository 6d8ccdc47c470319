/** A certificate for `localhost` that nobody signed, valid from 2020 to 2119, with its key: for encrypted connections within one test. It guards nothing. */
export const localCertificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfWf+TZecjr6d15Wc
EN+MH30Bpo0hK9Q7Gb+lNRNlz1uhRANCAARjFvJEsjwDn6SCBHP1quLIsfeq8vzp
hZc37Y0QrvMRgfRQEkY5AGvu4wYSKDw/jLPUyJgatne5Ui25OJjtuCYV
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBYDCCAQegAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjExOTEyMzEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABGMW8kSyPAOfpIIE
c/Wq4six96ry/OmFlzftjRCu8xGB9FASRjkAa+7jBhIoPD+Ms9TImBq2d7lSLbk4
mO24JhWjSDBGMA8GA1UdEwEB/wQFMAMBAf8wFAYDVR0RBA0wC4IJbG9jYWxob3N0
MB0GA1UdDgQWBBSmKr+6/bLQF20PNhileTjtaTg25zAKBggqhkjOPQQDAgNHADBE
AiAOle+eNPWX0QFzM4xMuF5ZWB2s1mN+nD/TWvj6vBTWcAIgWfIckzWZ4VCl1Lyn
Jhey3douRiwk8DSNJYx3ElHt4so=
-----END CERTIFICATE-----`,
} as const
